import type { SpeechProblem } from '@scripteam/pipeline/ports'

export interface CircuitOptions {
  /** So many failures within the window open it. */
  readonly failures?: number
  readonly windowMs?: number
  /** How long it stays open; twice as long each time the try after it fails, up to ten minutes. */
  readonly openMs?: number
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number
}

const LONGEST_MS = 600_000
/** They say that the provider is not well. A refused line or a full queue is an answer like any other. */
const SICK: ReadonlySet<SpeechProblem> = new Set(['temporary', 'unsure', 'exhausted'])

/** Leaves a provider alone that fails: opens after some failures, then lets a single line try. */
export class Circuit {
  readonly #options: Required<CircuitOptions>
  #failedAt: number[] = []
  #opened: { until: number; forMs: number; isTrying: boolean } | null = null

  constructor({
    failures = 4,
    windowMs = 60_000,
    openMs = 30_000,
    now = () => performance.now(),
  }: CircuitOptions = {}) {
    this.#options = { failures, windowMs, openMs, now }
  }

  /** False while the provider is left alone. */
  isReady(): boolean {
    return this.#opened === null || (!this.#opened.isTrying && this.#options.now() >= this.#opened.until)
  }

  /** To be called before a line that `isReady` allowed: of an open circuit it is the one that tries. */
  begin(): void {
    if (this.#opened) this.#opened.isTrying = true
  }

  succeed(): void {
    this.#opened = null
    this.#failedAt = []
  }

  /** What else may happen to a line, such as being cancelled, says nothing of the provider. */
  fail(problem: SpeechProblem): void {
    if (problem === 'rejected') this.succeed()
    else if (!SICK.has(problem)) this.#letGo()
    else if (this.#opened) this.#failAgain(this.#opened)
    else this.#failFirst(problem)
  }

  #failFirst(problem: SpeechProblem): void {
    const { now, windowMs, failures, openMs } = this.#options
    this.#failedAt = [...this.#failedAt.filter((at) => at > now() - windowMs), now()]
    // Without quota or access the next line fails too.
    if (problem === 'exhausted' || this.#failedAt.length >= failures) this.#open(openMs)
  }

  /** Lines that were begun before it opened fail after that, too; only the one that tries tells something new. */
  #failAgain({ isTrying, forMs }: { isTrying: boolean; forMs: number }): void {
    if (isTrying) this.#open(Math.min(LONGEST_MS, 2 * forMs))
  }

  #letGo(): void {
    if (this.#opened) this.#opened.isTrying = false
  }

  #open(forMs: number): void {
    this.#failedAt = []
    this.#opened = { until: this.#options.now() + forMs, forMs, isTrying: false }
  }
}
