import type { Language, LineId, TextClaim } from '@scripteam/contract/model'
import type { LineTone } from './emotion.ts'
import type { Measure } from './measure.ts'
import type { Turn } from './talk.ts'
import type { Tone } from './tones.ts'

/** What a tone that comes again says of somebody, in the language of the script. */
const TRAITS: Readonly<Partial<Record<Tone, { es: string; en: string }>>> = {
  angry: { es: 'colérico', en: 'hot-tempered' },
  tender: { es: 'afectuoso', en: 'affectionate' },
  ironic: { es: 'irónico', en: 'ironic' },
  sad: { es: 'melancólico', en: 'melancholy' },
  happy: { es: 'alegre', en: 'cheerful' },
  afraid: { es: 'temeroso', en: 'fearful' },
  nervous: { es: 'inquieto', en: 'uneasy' },
  cold: { es: 'distante', en: 'reserved' },
  firm: { es: 'resuelto', en: 'resolute' },
  excited: { es: 'impulsivo', en: 'impulsive' },
  thoughtful: { es: 'reflexivo', en: 'thoughtful' },
  pleading: { es: 'suplicante', en: 'beseeching' },
  weary: { es: 'cansado', en: 'weary' },
}

/** Lines named as evidence of one claim. */
const EVIDENCE = 5

/** Traits and range of a role by the directions on its lines: a trait needs two lines and a sixth of all that carry a tone. */
export function readManner(
  turns: readonly Turn[],
  toneAt: (turn: Turn) => LineTone | null,
  language: Language,
  isWoman: boolean,
): { personality: TextClaim[]; emotionalRange: TextClaim[] } {
  const lines = new Map<Tone, LineId[]>()
  let toned = 0
  for (const turn of turns) {
    const found = toneAt(turn)
    if (!found || found.intensity < 0.6) continue
    toned++
    const same = lines.get(found.tone)
    if (same) same.push(turn.line.id)
    else lines.set(found.tone, [turn.line.id])
  }
  const sorted = [...lines].sort((a, b) => b[1].length - a[1].length)
  const personality = sorted.flatMap(([tone, ids]) => {
    const trait = TRAITS[tone]
    return trait && ids.length >= 2 && ids.length * 6 >= toned
      ? [claim(isWoman && language === 'es' ? trait.es.replace(/o$/, 'a') : trait[language], ids)]
      : []
  })
  return { personality: personality.slice(0, 4), emotionalRange: sorted.map(([tone, ids]) => claim(tone, ids)) }
}

/**
 * How a role speaks, by the figures of all it has `said`: sentences of 6 words and fewer are short, of 16 and more long;
 * a third of them questions or cries is many. Roles of fewer than 40 words stay unknown.
 */
export function readSpeakingStyle(turns: readonly Turn[], said: Measure, language: Language): TextClaim | null {
  const { words, sentences, questions, cries } = said
  if (words < 40) return null
  const length = words / sentences
  const parts = language === 'es' ? SPANISH : ENGLISH
  const found = [
    length <= 6 ? parts.short : length >= 16 ? parts.long : parts.middle,
    ...(questions * 3 >= sentences ? [parts.asks] : []),
    ...(cries * 3 >= sentences ? [parts.cries] : []),
  ]
  return claim(found.join(', '), longest(turns))
}

/** The three longest lines, the longest first; of lines of one length, the earlier. */
function longest(turns: readonly Turn[]): LineId[] {
  const best: Turn[] = []
  for (const turn of turns) {
    if (best.length === 3 && lengthOf(turn) <= lengthOf(best[2])) continue
    const place = best.findIndex((other) => lengthOf(other) < lengthOf(turn))
    best.splice(place < 0 ? best.length : place, 0, turn)
    best.length = Math.min(best.length, 3)
  }
  return best.map(({ line }) => line.id)
}

function lengthOf(turn: Turn | undefined): number {
  return turn?.line.text.length ?? 0
}

const SPANISH = {
  short: 'frases cortas',
  middle: 'frases de mediana extensión',
  long: 'períodos largos',
  asks: 'pregunta mucho',
  cries: 'exclama mucho',
}
const ENGLISH = {
  short: 'short sentences',
  middle: 'sentences of middling length',
  long: 'long sentences',
  asks: 'asks a lot',
  cries: 'exclaims a lot',
}

/** A quick look for the verbs alone; most lines have none. */
const WISH_HINT = /\bI (?:want|wish|long|intend|must|need)\b|quiero|necesito|deseo|pretendo|anhelo|tengo que/i
const WISH =
  /(?<![\p{L}])(?:(?:I want|I wish|I long|I intend|I must|I need)(?: to)? [^.!?;:,]{8,70}|(?:quiero|necesito|deseo|pretendo|tengo que|anhelo) [^.!?;:,¿¡]{8,70})/iu

/** What a role says it wants, in its own words; the first three, and never a question. */
export function readMotivations(turns: readonly Turn[]): TextClaim[] {
  const wishes: TextClaim[] = []
  for (const { line } of turns) {
    const wish = WISH_HINT.test(line.text) ? WISH.exec(line.text) : null
    if (wish && line.text.charAt(wish.index + wish[0].length) !== '?') wishes.push(claim(wish[0].trim(), [line.id]))
    if (wishes.length === 3) break
  }
  return wishes
}

function claim(value: string, evidence: readonly LineId[]): TextClaim {
  return { value, source: 'rule', evidence: evidence.slice(0, EVIDENCE) }
}
