import type { Billing, LineToSpeak, SpokenLine } from '@scripteam/pipeline/ports'
import { hasWords, speakable } from '../speakable.ts'
import type { RemoteProvider } from './provider.ts'
import type { Heard } from './remoteStudio.ts'

type Cut = (line: LineToSpeak, heard: Heard, signal: AbortSignal) => Promise<SpokenLine>

/** The price of a line, and what its provider's books say of it. */
export function billingOf(provider: RemoteProvider, cut: Cut): Billing {
  const find = provider.find?.bind(provider)
  return {
    charge({ text }) {
      const said = speakable(text)
      const characters = hasWords(said) ? [...said].length : 0
      return { characters, costMicros: Math.ceil(characters * provider.usdPer1000 * 1000) }
    },
    ...(find && {
      async recall(line, since, signal) {
        try {
          const heard = await find(line, speakable(line.text), since, signal)
          return heard ? { kind: 'made', spoken: await cut(line, heard, signal) } : { kind: 'never made' }
        } catch {
          // Books that cannot be read now can be read later: the answer says just that.
          return { kind: 'unknown' }
        }
      },
    }),
  }
}
