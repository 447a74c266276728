import { SpeechError } from '@scripteam/pipeline/ports'
import { untilAborted } from '../../waiting/untilAborted.ts'
import { Gate } from './gate.ts'
import { Overloaded } from './overloaded.ts'
import type { RemoteProvider, Utterance } from './provider.ts'
import type { Heard } from './remoteStudio.ts'

/** How often an overloaded provider is asked again. */
const REPEATS = 2
const BUSY_MS = 250

interface Patience {
  readonly atOnce?: number
  readonly patienceMs?: number
  readonly backOffMs?: number
}

/** While an account has too many requests in hand and none goes through: when it was said first and last. */
interface BusySpell {
  readonly sinceMs: number
  readonly lastMs: number
}

/**
 * Where requests to one provider queue. Repeats only what was refused before it was begun: too many at once, or too much
 * to do. Throws `SpeechError` alone.
 */
export class Counter {
  readonly #provider: RemoteProvider
  readonly #gate: Gate
  readonly #patienceMs: number
  readonly #backOffMs: number
  #busy: BusySpell | null = null

  constructor(provider: RemoteProvider, { atOnce = 2, patienceMs = 10_000, backOffMs = 1_000 }: Patience) {
    this.#provider = provider
    this.#gate = new Gate(atOnce)
    this.#patienceMs = patienceMs
    this.#backOffMs = backOffMs
  }

  /** One answer. The time limit counts from when the request is sent. */
  async ask(utterance: Utterance, limitMs: number, signal: AbortSignal): Promise<Heard> {
    for (let overloads = 0; ; ) {
      try {
        return await this.#once(utterance, limitMs, signal)
      } catch (error) {
        if (!(error instanceof SpeechError)) throw error
        if (error.problem === 'busy' && this.#hasPatience()) this.#makeRoom()
        else if (error instanceof Overloaded && overloads < REPEATS) this.#gate.rest(this.#backOffMs * 2 ** overloads++)
        else throw error
      }
    }
  }

  /** Work for the provider whose errors become `SpeechError`s. */
  async guarded<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    try {
      return await untilAborted(work(), signal)
    } catch (error) {
      if (error instanceof SpeechError) throw error
      if (signal.aborted) throw new SpeechError('temporary', `${this.#provider.name} did not answer in time.`)
      throw this.#provider.failureOf(error)
    }
  }

  async #once(utterance: Utterance, limitMs: number, signal: AbortSignal): Promise<Heard> {
    const leave = await this.#gate.enter(signal).catch(() => {
      throw new SpeechError('cancelled', 'The line was cancelled.')
    })
    const limit = AbortSignal.any([signal, AbortSignal.timeout(limitMs)])
    try {
      const heard = await untilAborted(this.#provider.utter(utterance, limit, this.#gate), limit)
      this.#gate.widen()
      this.#busy = null
      return heard
    } catch (error) {
      throw error instanceof SpeechError ? error : this.#failure(error, limit, signal)
    } finally {
      leave()
    }
  }

  #failure(error: unknown, limit: AbortSignal, signal: AbortSignal): Error {
    const isPaid = this.#provider.usdPer1000 > 0
    if (signal.aborted) return new SpeechError('cancelled', 'The line was cancelled.', { mayBeCharged: isPaid })
    const late = `${this.#provider.name} did not answer in time.`
    return limit.aborted ? new SpeechError(isPaid ? 'unsure' : 'temporary', late) : this.#provider.failureOf(error)
  }

  /**
   * All lines wait together: when none went through for as long as one waits, the next is asked for once and not waited
   * for, else each line of a play would wait as long again. A quiet time begins anew.
   */
  #hasPatience(): boolean {
    const now = performance.now()
    const isGoingOn = this.#busy !== null && now - this.#busy.lastMs < 2 * this.#patienceMs
    this.#busy = { sinceMs: isGoingOn ? (this.#busy?.sinceMs ?? now) : now, lastMs: now }
    return now - this.#busy.sinceMs < this.#patienceMs
  }

  #makeRoom(): void {
    this.#gate.narrow()
    this.#gate.rest(Math.min(BUSY_MS, this.#patienceMs / 4))
  }
}
