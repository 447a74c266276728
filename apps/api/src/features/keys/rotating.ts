import type { BlobStore } from '@scripteam/pipeline/ports'
import { type Database, type Seal, WrongKey } from '../../db/index.ts'

/** What a rotation works on, and whom it tells. */
export interface Rotating {
  readonly db: Database
  /** With a current key. */
  readonly seal: Seal
  /** The private files, opened and sealed with `seal`. */
  readonly sources: BlobStore
  /** Told how far it is. */
  readonly told: (sentence: string) => void
  readonly signal: AbortSignal
  /** Names of what does not open with the keys that are set. */
  readonly broken: string[]
}

/** What `work` gives; null when none of the keys that are set opens it. */
export async function unlessWrongKey<T>(work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof WrongKey) return null
    throw error
  }
}
