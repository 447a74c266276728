import type { LostPurchase, LostPurchases, SpeechSynthesiser } from '@scripteam/pipeline/ports'
import { keep, type LedgerParts } from './withLedger.ts'

type Parts = Pick<LedgerParts, 'ledger' | 'blobs'> & { readonly lost: LostPurchases }

/** How long a look into a provider's books may take, its download included. */
const LOOK_MS = 60_000

/**
 * Asks the providers' own books what became of purchases whose end nobody knows, and settles them or gives them back.
 * What the books cannot tell stays parked. Returns how many were cleared up.
 */
export async function lookUpLost(
  paid: readonly SpeechSynthesiser[],
  parts: Parts,
  signal: AbortSignal,
): Promise<number> {
  const asked = new Map(paid.filter(({ billing }) => billing?.recall).map((speech) => [speech.name, speech]))
  let cleared = 0
  for (const purchase of await parts.lost.claim([...asked.keys()])) {
    signal.throwIfAborted()
    const speech = asked.get(purchase.provider)
    if (speech && (await lookUp(speech, purchase, parts, signal))) cleared += 1
  }
  return cleared
}

async function lookUp(
  { billing }: SpeechSynthesiser,
  { intent, line, since }: LostPurchase,
  { ledger, blobs }: Parts,
  signal: AbortSignal,
): Promise<boolean> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(LOOK_MS)])
  const recall = await billing?.recall?.(line, since, limit)
  if (recall?.kind === 'made') await keep(intent, recall.spoken, { ledger, blobs })
  else if (recall?.kind === 'never made') await ledger.release(intent)
  else return false
  return true
}
