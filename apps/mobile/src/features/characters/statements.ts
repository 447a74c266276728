import type { CharacterProfile, ClaimSource, DialogueLine, LineId } from '@scripteam/contract/model'

/** What a statement is about, in the order in which they are shown. */
export const TOPICS = [
  'age',
  'gender',
  'personality',
  'emotionalRange',
  'speakingStyle',
  'motivations',
  'culturalContext',
] as const
type Topic = (typeof TOPICS)[number]

/** One thing said of a character; `line` is the speech that supports it, null where the cast list says so. */
export interface Statement {
  readonly topic: Topic
  /** A key for age, gender and emotions; else words in the language of the script. */
  readonly value: string
  readonly line: DialogueLine | null
}

/** Feelings shown of one character, those of most lines first. */
const MOST_FEELINGS = 6

/** What a source says of a character, topic by topic. */
export function statementsOf(
  profile: CharacterProfile,
  source: ClaimSource,
  lines: ReadonlyMap<LineId, DialogueLine>,
): Statement[] {
  return TOPICS.flatMap((topic) =>
    claimsOf(profile, topic)
      .filter((claim) => claim.source === source)
      .slice(0, topic === 'emotionalRange' ? MOST_FEELINGS : undefined)
      .map(({ value, evidence }) => ({ topic, value, line: firstOf(evidence, lines) })),
  )
}

interface AnyClaim {
  readonly value: string
  readonly source: ClaimSource
  readonly evidence: readonly LineId[]
}

function claimsOf(profile: CharacterProfile, topic: Topic): readonly AnyClaim[] {
  const claims = profile[topic]
  if (!claims) return []
  return Array.isArray(claims) ? claims : [claims]
}

function firstOf(evidence: readonly LineId[], lines: ReadonlyMap<LineId, DialogueLine>): DialogueLine | null {
  for (const id of evidence) {
    const line = lines.get(id)
    if (line) return line
  }
  return null
}
