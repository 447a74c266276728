import { setTimeout as wait } from 'node:timers/promises'
import type { LineAudio } from '@scripteam/contract/model'
import { contentKey } from '@scripteam/pipeline'
import {
  type Billing,
  type BlobStore,
  type BudgetOwner,
  type IntentId,
  type Ledger,
  type LineToSpeak,
  type Purchase,
  SpeechError,
  type SpeechSynthesiser,
  type SpokenLine,
} from '@scripteam/pipeline/ports'
import { whoSpeaks } from '../whoSpeaks.ts'
import { Tempo } from './tempo.ts'

export interface LedgerParts {
  readonly ledger: Ledger
  /** Where recordings are kept: what was bought is stored before its purchase is settled. */
  readonly blobs: Pick<BlobStore, 'put' | 'get'>
  /** How long one call may take; far less than the books wait for whoever makes it. */
  readonly callMs?: number
  /** How often somebody who waits for another's purchase looks, and for how long. */
  readonly heldMs?: number
  readonly patienceMs?: number
}

/**
 * A paid synthesiser that buys no line twice. Before each call the line is written down and taken out of the budgets;
 * after it the recording is stored and the purchase settled, given back when it surely was not made, or parked when
 * nobody knows. Throws `exhausted` over a budget and `unsure` for a line that is parked: then a backup speaks.
 */
export function withLedger(paid: SpeechSynthesiser, parts: LedgerParts): SpeechSynthesiser {
  const { billing } = paid
  if (!billing) throw new Error(`${paid.name} costs nothing: it needs no ledger`)
  const till = new Till(paid, billing, parts)
  return {
    name: paid.name,
    billing,
    voices: (language) => paid.voices(language),
    speak: (line, signal) => till.speak(line, signal),
    async speaker(line) {
      const isOpen = await parts.ledger.isOpen(till.purchaseOf(line))
      return isOpen ? whoSpeaks(paid, line) : null
    },
    warm: () => paid.warm?.(),
  }
}

class Till {
  readonly #paid: SpeechSynthesiser
  readonly #billing: Billing
  readonly #parts: Required<LedgerParts>
  readonly #tempo = new Tempo()

  constructor(paid: SpeechSynthesiser, billing: Billing, parts: LedgerParts) {
    this.#paid = paid
    this.#billing = billing
    this.#parts = { callMs: 90_000, heldMs: 300, patienceMs: 45_000, ...parts }
  }

  purchaseOf(line: LineToSpeak): Purchase {
    const { name } = this.#paid
    const { voice, payer = null } = line
    const key = contentKey({ provider: name, ...(voice?.model && { model: voice.model }), line })
    return { key, provider: name, line, charge: this.#billing.charge(line), payer }
  }

  async speak(line: LineToSpeak, signal: AbortSignal): Promise<SpokenLine> {
    const purchase = this.purchaseOf(line)
    if (purchase.charge.characters === 0) return this.#paid.speak(line, signal)
    const giveUpAt = performance.now() + this.#parts.patienceMs
    for (;;) {
      if (signal.aborted) throw new SpeechError('cancelled', 'The line was cancelled.')
      const answer = await this.#parts.ledger.reserve(purchase)
      if (answer.kind === 'reserved') return this.#buy(answer.intent, purchase)
      if (answer.kind === 'made') return this.#handOut(answer.audio, purchase, signal)
      if (answer.kind === 'parked')
        throw new SpeechError('unsure', 'It may have been paid for: that is looked up first.')
      if (answer.kind === 'overBudget') throw new SpeechError('exhausted', OVER_BUDGET[answer.owner])
      if (performance.now() > giveUpAt) throw new SpeechError('temporary', 'Somebody else is having it recorded.')
      await wait(this.#parts.heldMs, undefined, { signal }).catch(() => undefined)
    }
  }

  /** Once the call is made nobody can call it off: what is paid for is kept, wanted or not. */
  async #buy(intent: IntentId, { line, charge }: Purchase): Promise<SpokenLine> {
    const { ledger, blobs, callMs } = this.#parts
    const begun = performance.now()
    try {
      const spoken = await this.#paid.speak(line, AbortSignal.timeout(callMs))
      await keep(intent, spoken, { ledger, blobs })
      this.#tempo.note(performance.now() - begun, charge.characters)
      return spoken
    } catch (error) {
      if (error instanceof SpeechError && !error.mayBeCharged) await ledger.release(intent)
      else await ledger.park(intent)
      throw error
    }
  }

  /** Not faster than a call would be: how long it takes tells nobody that another account has the line. */
  async #handOut(audio: LineAudio, { charge, payer }: Purchase, signal: AbortSignal): Promise<SpokenLine> {
    if (payer !== null) await wait(this.#tempo.of(charge.characters), undefined, { signal }).catch(() => undefined)
    const stored = await this.#parts.blobs.get(audio.blob)
    if (!stored) throw new SpeechError('temporary', 'The recording cannot be found.')
    const { durationMs, leadMs, words } = audio
    return { bytes: stored.bytes, mime: 'audio/mpeg', durationMs, leadMs, ...(words && { words }) }
  }
}

/** Stores a recording and settles its purchase, in this order: whoever is killed in between has it looked up, not bought again. */
export async function keep(
  intent: IntentId,
  { bytes, mime, durationMs, leadMs, words }: SpokenLine,
  { ledger, blobs }: Pick<LedgerParts, 'ledger' | 'blobs'>,
): Promise<void> {
  const blob = await blobs.put(bytes, mime)
  await ledger.settle(intent, { blob, durationMs, leadMs, bytes: bytes.length, ...(words && { words }) })
}

const OVER_BUDGET: Readonly<Record<BudgetOwner, string>> = {
  user: 'The characters of this account are used up for this month.',
  tenant: 'The characters of this institution are used up for this month.',
  instance: 'The characters of this instance are used up for this month.',
}
