import { type Chance, normal, pick } from './chance.ts'
import { PARAMETERS as P } from './parameters.ts'
import type { Part, Performance, Utterance } from './perform.ts'

/** What reaches the listener, in order of time (milliseconds from the end of the cue). */
export type Sound =
  | { atMs: number; kind: 'text'; text: string }
  | { atMs: number; kind: 'voice'; isOn: boolean; sinceMs: number }

/** A word on its way into the recogniser's text. */
interface Written {
  readonly atMs: number
  readonly order: number
  readonly text: string
}

/** The texts and voice changes that a recogniser with a share `wordErrors` of errors makes of a performance. */
export function recognise(
  performance: Performance,
  part: Part,
  wordErrors: number,
  echo: boolean,
  chance: Chance,
): Sound[] {
  const spoken = echo ? [...echoOf(part), ...performance.utterances] : performance.utterances
  const written = spoken.flatMap((utterance, order) => write(utterance, order, part, wordErrors, chance))
  return [...texts(written), ...voices(performance.utterances)].sort((a, b) => a.atMs - b.atMs)
}

/** The partner's last words, heard through the loudspeaker as the cue ends. */
function echoOf(part: Part): Utterance[] {
  const words = part.cue
    .toLowerCase()
    .replace(/[^\p{L}\d' ]/gu, '')
    .split(/\s+/)
    .slice(-P.echoWords)
  return words.map((text, index) => ({ text, source: -1, fromMs: -300, toMs: -250 + 60 * index }))
}

function write(utterance: Utterance, order: number, part: Part, wordErrors: number, chance: Chance): Written[] {
  const atMs = utterance.toMs + Math.max(P.textLag.least, normal(chance, P.textLag.mean, P.textLag.spread))
  const isWrong = chance() < wordErrors
  const kind = chance()
  if (!isWrong) return settle({ atMs, order, text: utterance.text }, part, chance)
  if (kind < P.errors.substitution) return settle({ atMs, order, text: pick(part.vocabulary, chance) }, part, chance)
  if (kind < P.errors.substitution + P.errors.deletion) return []
  return [{ atMs, order, text: `${utterance.text} ${pick(part.vocabulary, chance)}` }]
}

/** Some words are first written as another one. */
function settle(written: Written, part: Part, chance: Chance): Written[] {
  if (chance() >= P.unstable.share) return [written]
  const first = { ...written, text: pick(part.vocabulary, chance) }
  return [first, { ...written, atMs: written.atMs + P.unstable.forMs * (0.5 + chance()) }]
}

/** The text in full after each change. Words stand in the order they were said, whenever they arrive. */
function texts(written: readonly Written[]): Sound[] {
  const seen = new Map<number, string>()
  return [...written]
    .sort((a, b) => a.atMs - b.atMs)
    .map(({ atMs, order, text }) => {
      seen.set(order, text)
      const words = [...seen].sort(([a], [b]) => a - b).map(([, word]) => word)
      return { atMs, kind: 'text' as const, text: words.join(' ') }
    })
}

function voices(utterances: readonly Utterance[]): Sound[] {
  const sounds: Sound[] = []
  const lag = P.voiceLag
  utterances.forEach((utterance, index) => {
    const before = utterances[index - 1]
    if (before && utterance.fromMs - before.toMs < lag) return
    if (before) sounds.push({ kind: 'voice', isOn: false, atMs: before.toMs + lag, sinceMs: lag })
    sounds.push({ kind: 'voice', isOn: true, atMs: utterance.fromMs + lag, sinceMs: lag })
  })
  const last = utterances.at(-1)
  if (last) sounds.push({ kind: 'voice', isOn: false, atMs: last.toMs + lag, sinceMs: lag })
  return sounds
}
