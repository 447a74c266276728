// Node 24 has Promise.withResolvers; the shared configuration stops at ES2023.
/// <reference lib="es2024.promise" />
import { SpeechError } from '@scripteam/pipeline/ports'

/** A worker that does one job at a time. `ask` rejects when the worker dies; `close` may be called twice. */
export interface Seat<Job, Done> {
  ask(job: Job): Promise<Done>
  isAlive(): boolean
  close(): void
}

export interface SeatsOptions<Job, Done> {
  /** What sits here, for messages. */
  readonly name: string
  readonly size: number
  readonly timeLimitMs: number
  /** Seats nobody asked for this long are closed; the next job opens new ones. */
  readonly idleMs: number
  open(): Seat<Job, Done>
}

interface Turn<Job, Done> {
  readonly job: Job
  readonly answer: PromiseWithResolvers<Done>
  /** Rejects when the job is cancelled or takes too long. */
  readonly stopped: PromiseWithResolvers<never>
}

/**
 * A few workers that stay warm. A cancelled, late or crashed job costs its worker, which is replaced by a new one when
 * the next job comes: the engines cannot be interrupted in any other way. Rejects only with `SpeechError`.
 */
export class Seats<Job, Done> {
  readonly #options: SeatsOptions<Job, Done>
  readonly #waiting: Turn<Job, Done>[] = []
  readonly #free: Seat<Job, Done>[] = []
  readonly #busy = new Set<Seat<Job, Done>>()
  #idleTimer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(options: SeatsOptions<Job, Done>) {
    this.#options = options
  }

  async ask(job: Job, signal: AbortSignal): Promise<Done> {
    if (signal.aborted) throw new SpeechError('cancelled', 'The line was cancelled.')
    if (this.#isClosed) throw new SpeechError('temporary', `${this.#options.name} is closed.`)
    const turn = newTurn<Job, Done>(job)
    const cancel = () => this.#stop(turn, new SpeechError('cancelled', 'The line was cancelled.'))
    signal.addEventListener('abort', cancel, { once: true })
    this.#waiting.push(turn)
    this.#next()
    return turn.answer.promise.finally(() => signal.removeEventListener('abort', cancel))
  }

  /** Opens the seats that are missing, so that the first jobs need not wait for them; they close like any idle ones. */
  warm(): void {
    if (this.#isClosed) return
    const missing = this.#options.size - this.#busy.size - this.#free.filter((seat) => seat.isAlive()).length
    for (let place = 0; place < missing; place++) this.#free.push(this.#options.open())
    this.#next()
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#idleTimer)
    const closed = new SpeechError('temporary', `${this.#options.name} was closed.`)
    for (const turn of this.#waiting.splice(0)) turn.answer.reject(closed)
    for (const seat of [...this.#free.splice(0), ...this.#busy]) seat.close()
  }

  #stop(turn: Turn<Job, Done>, reason: SpeechError): void {
    const place = this.#waiting.indexOf(turn)
    if (place >= 0) this.#waiting.splice(place, 1)
    turn.stopped.reject(reason)
    turn.answer.reject(reason)
  }

  #next(): void {
    clearTimeout(this.#idleTimer)
    while (this.#waiting.length > 0 && this.#busy.size < this.#options.size) {
      const turn = this.#waiting.shift()
      if (turn !== undefined) void this.#serve(turn)
    }
    if (this.#busy.size === 0) this.#idleTimer = setTimeout(() => this.#rest(), this.#options.idleMs).unref()
  }

  async #serve(turn: Turn<Job, Done>): Promise<void> {
    const { timeLimitMs, name } = this.#options
    const late = new SpeechError('temporary', `${name} took longer than ${timeLimitMs} ms.`)
    const timer = setTimeout(() => this.#stop(turn, late), timeLimitMs)
    let seat: Seat<Job, Done> | undefined
    try {
      seat = this.#seat()
      turn.answer.resolve(await Promise.race([seat.ask(turn.job), turn.stopped.promise]))
      this.#free.push(seat)
    } catch (error) {
      seat?.close()
      turn.answer.reject(asSpeechError(error, name))
    } finally {
      clearTimeout(timer)
      if (seat !== undefined) this.#busy.delete(seat)
      if (this.#isClosed) seat?.close()
      else this.#next()
    }
  }

  #seat(): Seat<Job, Done> {
    const warm = this.#free.splice(0).filter((seat) => seat.isAlive())
    const seat = warm.pop() ?? this.#options.open()
    this.#free.push(...warm)
    this.#busy.add(seat)
    return seat
  }

  #rest(): void {
    for (const seat of this.#free.splice(0)) seat.close()
  }
}

function newTurn<Job, Done>(job: Job): Turn<Job, Done> {
  const stopped = Promise.withResolvers<never>()
  // The rejection is heard by whoever races it; a turn that never got a seat has nobody to hear it.
  stopped.promise.catch(() => undefined)
  return { job, answer: Promise.withResolvers<Done>(), stopped }
}

function asSpeechError(error: unknown, name: string): SpeechError {
  if (error instanceof SpeechError) return error
  const detail = error instanceof Error ? error.message : String(error)
  return new SpeechError('temporary', `${name} stopped: ${detail}`, { cause: error })
}
