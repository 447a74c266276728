import { PackEnvelope } from '@scripteam/contract/model'
import type { DocumentStore } from './ports.ts'

/** A pack as the device keeps it. */
export type KeptPack = PackEnvelope

/** Under which all accounts' packs lie. */
export const PACKS = 'pack/'

/** A pack written by another version of the app that no longer fits is as good as none: the server has it. */
export async function readPack(documents: DocumentStore, key: string): Promise<KeptPack | null> {
  const text = await documents.get(key)
  return text === null ? null : (PackEnvelope.safeParse(JSON.parse(text)).data ?? null)
}
