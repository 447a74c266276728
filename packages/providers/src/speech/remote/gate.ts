// Node 24 has Promise.withResolvers; the shared configuration stops at ES2023.
/// <reference lib="es2024.promise" />

/** Lets as many through at the same time as a provider allows, in the order they came; the number may change. */
export class Gate {
  #size: number
  #ceiling: number
  #inside = 0
  #restsUntil = 0
  readonly #waiting: (() => void)[] = []

  constructor(size: number) {
    this.#size = size
    this.#ceiling = size
  }

  /** Resolves when there is a place, with what leaves it again (once). Rejects with the signal's reason. */
  async enter(signal: AbortSignal): Promise<() => void> {
    while (this.#inside >= this.#size || this.#restMs() > 0) await this.#turn(signal)
    signal.throwIfAborted()
    this.#inside += 1
    return () => {
      this.#inside -= 1
      this.#wake()
    }
  }

  /** What the provider says it allows. */
  allow(size: number): void {
    if (!Number.isInteger(size) || size < 1 || size === this.#ceiling) return
    this.#ceiling = size
    this.#size = size
    this.#wake()
  }

  /** Somebody else uses the account too: half as many from now on, until lines go through again. */
  narrow(): void {
    this.#size = Math.max(1, Math.floor(this.#size / 2))
  }

  widen(): void {
    if (this.#size >= this.#ceiling) return
    this.#size += 1
    this.#wake()
  }

  /** Nobody goes in for so long; who is inside stays. */
  rest(ms: number): void {
    this.#restsUntil = Math.max(this.#restsUntil, performance.now() + ms)
    setTimeout(() => this.#wake(), ms + 1).unref()
  }

  #restMs(): number {
    return Math.max(0, this.#restsUntil - performance.now())
  }

  async #turn(signal: AbortSignal): Promise<void> {
    const turn = Promise.withResolvers<void>()
    const leave = () => turn.reject(signal.reason)
    signal.throwIfAborted()
    signal.addEventListener('abort', leave, { once: true })
    this.#waiting.push(turn.resolve)
    await turn.promise.finally(() => {
      signal.removeEventListener('abort', leave)
      const place = this.#waiting.indexOf(turn.resolve)
      if (place >= 0) this.#waiting.splice(place, 1)
    })
  }

  /** All look whether there is a place for them, the first first; those for whom there is none wait on. */
  #wake(): void {
    for (const turn of this.#waiting.splice(0)) turn()
  }
}
