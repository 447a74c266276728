import type { AvatarArtist } from '@scripteam/pipeline/ports'

/** After so many failures in a row the painter is left alone for a while: a cast does not wait for every face in vain. */
const FAILURES = 3
const REST_MS = 300_000

/** The first artist, and the second for every portrait that the first cannot give. Rejects only when cancelled. */
export function withDrawn(first: AvatarArtist, second: AvatarArtist, now: () => number = Date.now): AvatarArtist {
  let failures = 0
  let restsUntil = 0
  return {
    name: `${first.name}, else ${second.name}`,
    async draw(subject, signal) {
      signal.throwIfAborted()
      if (now() < restsUntil) return second.draw(subject, signal)
      try {
        const drawing = await first.draw(subject, signal)
        failures = 0
        return drawing
      } catch {
        // Whatever it was, there is a portrait that needs nobody. Only the caller's own wish ends the work.
        signal.throwIfAborted()
        failures += 1
        if (failures >= FAILURES) restsUntil = now() + REST_MS
        return second.draw(subject, signal)
      }
    },
  }
}
