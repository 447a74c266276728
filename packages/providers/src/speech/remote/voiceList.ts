import type { Voice } from '@scripteam/contract/model'

const FRESH_MS = 600_000
const LIMIT_MS = 10_000

/** The voices of a provider, asked for once in a while. An old list is better than none while it cannot be asked. */
export class VoiceList {
  readonly #load: (signal: AbortSignal) => Promise<Voice[]>
  #voices: Voice[] | null = null
  #loadedAt = 0
  #loading: Promise<Voice[]> | null = null

  constructor(load: (signal: AbortSignal) => Promise<Voice[]>) {
    this.#load = load
  }

  async all(): Promise<Voice[]> {
    if (this.#voices !== null && performance.now() - this.#loadedAt < FRESH_MS) return this.#voices
    this.#loading ??= this.#refreshed().finally(() => {
      this.#loading = null
    })
    return this.#loading
  }

  async #refreshed(): Promise<Voice[]> {
    try {
      // In one order, whatever the provider's: equal lists are equal input for casting.
      const voices = (await this.#load(AbortSignal.timeout(LIMIT_MS))).toSorted((a, b) =>
        a.voiceId < b.voiceId ? -1 : 1,
      )
      this.#voices = voices
    } catch (error) {
      if (this.#voices === null) throw error
    }
    this.#loadedAt = performance.now()
    return this.#voices ?? []
  }
}
