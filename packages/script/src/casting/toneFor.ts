import type { CastMember, Tone } from '@scripteam/contract/model'

/** Lines that have to speak for a tone, and how much of all that say how they are spoken. */
const LEAST_LINES = 3
const LEAST_SHARE = 0.5

/** The tone of a voice that the deliveries of lines (`Tone` of `characters/tones.ts`) speak for. */
const FAMILIES: readonly (readonly [Tone, ReadonlySet<string>])[] = [
  ['authoritative', new Set(['firm', 'cold', 'angry', 'shouting'])],
  ['gentle', new Set(['tender', 'thoughtful', 'pleading'])],
  ['energetic', new Set(['excited', 'happy', 'laughing'])],
  ['melancholic', new Set(['sad', 'weeping', 'weary'])],
]

/**
 * How a character speaks in general, when the directions of the text agree: three lines of one family or more, and at
 * least half of all that name a delivery. Otherwise neutral, as are groups.
 */
export function toneFor({ profile, isGroup }: Pick<CastMember, 'profile' | 'isGroup'>): Tone {
  if (isGroup) return 'neutral'
  const all = profile.emotionalRange.reduce((sum, { evidence }) => sum + evidence.length, 0)
  const found = FAMILIES.map(([tone, family]) => ({ tone, lines: linesOf(profile.emotionalRange, family) }))
  const most = found.reduce((best, next) => (next.lines > best.lines ? next : best))
  return most.lines >= LEAST_LINES && most.lines >= LEAST_SHARE * all ? most.tone : 'neutral'
}

function linesOf(range: CastMember['profile']['emotionalRange'], family: ReadonlySet<string>): number {
  return range.reduce((sum, { value, evidence }) => sum + (family.has(value) ? evidence.length : 0), 0)
}
