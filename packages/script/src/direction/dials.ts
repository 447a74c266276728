/** How a direction bends a voice: `pitch` in semitones, `rate` and `range` as factors, `level` in decibels. */
export interface Bend {
  readonly pitch: number
  readonly rate: number
  readonly range: number
  readonly level: number
}

export const UNBENT: Bend = { pitch: 0, rate: 1, range: 1, level: 0 }

/** A dial that words can turn, in both languages; `bend` is what one turn of it does. */
interface Dial {
  readonly words: RegExp
  readonly bend: Bend
}

/**
 * Sizes of one turn: a sixth of the pace, two semitones and three decibels are heard at once, and leave the character
 * recognisable. Of two dials that fit the same words the first is taken: "lower your voice" is softer, not deeper.
 */
export const DIALS: readonly Dial[] = [
  dial('sin prisa|unhurried(?:ly)?|take your time|t[óo]mate tu tiempo|no rush', { rate: 0.87 }),
  dial(
    'slow(?:er|ly)?(?: down)?|despacio|despacito|lent[oa]s?|lentamente|pausad[oa]s?|pausadamente|deliberate(?:ly)?',
    {
      rate: 0.85,
    },
  ),
  dial(
    'fast(?:er)?|quick(?:er|ly)?|rapid(?:ly)?|hurr(?:y|ied|iedly)|speed(?: it)? up|de ?prisa|aprisa|r[áa]pid[oa]s?|r[áa]pidamente|liger[oa]s?|apresurad[oa]s?',
    { rate: 1.17 },
  ),
  dial(
    'raise your voice|speak up|loud(?:er|ly)?|sube la voz|m[áa]s alto|m[áa]s fuerte|en voz alta|con m[áa]s fuerza|proyecta(?:ndo)?',
    {
      level: 3,
      range: 1.1,
    },
  ),
  dial(
    'lower your voice|keep your voice down|softer|quieter|quiet|baja la voz|m[áa]s bajo|m[áa]s bajito|m[áa]s suave|m[áa]s flojo',
    {
      level: -4,
      range: 0.85,
    },
  ),
  dial(
    'more energy|energetic(?:ally)?|livel(?:y|ier)|brighter|con (?:m[áa]s )?(?:energ[íi]a|br[íi]o|viveza)|m[áa]s viv[oa]|en[ée]rgic[oa]',
    {
      rate: 1.08,
      range: 1.3,
      level: 1.5,
    },
  ),
  dial(
    'less energy|flat(?:ter|ly)?|monotone|deadpan|con menos (?:energ[íi]a|br[íi]o)|m[áa]s plan[oa]|plan[oa]|mon[óo]ton[oa]|sin [ée]nfasis|inexpresiv[oa]',
    {
      range: 0.5,
      level: -1,
    },
  ),
  dial('more expressive(?:ly)?|m[áa]s expresiv[oa]', { range: 1.45 }),
  dial('higher|high-pitched|shrill(?:er)?|(?:voz |m[áa]s )?agud[oa]', { pitch: 2 }),
  dial('lower|deep(?:er|ly)?|low-pitched|(?:voz |m[áa]s )grave|m[áa]s hond[oa]', { pitch: -2 }),
]

function dial(words: string, bend: Partial<Bend>): Dial {
  return { words: new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu'), bend: { ...UNBENT, ...bend } }
}

/** One bend turned by so much: 1 as it is, 0.5 half as far, -1 the other way. */
export function turned(bend: Bend, by: number): Bend {
  const { pitch, rate, range, level } = bend
  return { pitch: pitch * by, rate: rate ** by, range: range ** by, level: level * by }
}

export function both(one: Bend, other: Bend): Bend {
  return {
    pitch: one.pitch + other.pitch,
    rate: one.rate * other.rate,
    range: one.range * other.range,
    level: one.level + other.level,
  }
}
