/** How long calls of one provider take, by the length of the line: a mean in which the latest weigh most. */
export class Tempo {
  #msACharacter = 12

  note(tookMs: number, characters: number): void {
    const latest = Math.max(0, tookMs - FIXED_MS) / characters
    this.#msACharacter += WEIGHT * (latest - this.#msACharacter)
  }

  of(characters: number): number {
    return Math.min(LONGEST_MS, FIXED_MS + this.#msACharacter * characters)
  }
}

/** What even one word takes. */
const FIXED_MS = 250
const LONGEST_MS = 8_000
const WEIGHT = 0.1
