import type {
  CastMember,
  CharacterId,
  CharacterProfile,
  CharacterRelationship,
  EmotionalContext,
  Language,
  Scene,
  ScriptId,
} from '@scripteam/contract/model'
import { idsOf } from '../ids.ts'
import type { CastEntry } from '../structure/element.ts'
import { type AgeMentions, gatherAges, readAge } from './age.ts'
import { readCulture } from './culture.ts'
import { emotionalContext, type LineTone } from './emotion.ts'
import { type GenderSigns, readGender } from './gender.ts'
import { readManner, readMotivations, readSpeakingStyle } from './manner.ts'
import { type Measure, measureAll } from './measure.ts'
import { gatherMentions } from './mentions.ts'
import { gatherPronouns } from './pronouns.ts'
import { partnersSentence, readRelationships } from './relationships.ts'
import type { Role } from './roles.ts'
import { gatherTalk, type Talk, type Turn } from './talk.ts'

/** All that is read of the people of a script. */
export interface People {
  readonly characters: CastMember[]
  readonly relationships: CharacterRelationship[]
  readonly emotionalContext: EmotionalContext[]
}

/** What the earlier stages found. `tones`: by position among all lines from 0. */
export interface Found {
  readonly roles: readonly Role[]
  readonly ids: readonly CharacterId[]
  readonly cast: readonly CastEntry[]
  readonly scenes: readonly Scene[]
  readonly tones: readonly (LineTone | null)[]
  /** In which the profile's words are written. */
  readonly language: Language
}

/** Names the roles of a script. Shape: one id for each role, in order. */
export function roleIds(roles: readonly Role[], scriptId: ScriptId): CharacterId[] {
  // The hash is a UUID by construction; the brand only says what it names.
  const idOf = idsOf(scriptId, 'character')
  return roles.map((role) => idOf(role.key) as CharacterId)
}

/** Describes the characters by what the text says of them, in order of first appearance. */
export function readCharacters(found: Found): People {
  const { roles, ids, cast, scenes, tones } = found
  const talk = gatherTalk(scenes)
  const toneAt = (turn: Turn) => tones[turn.line.lineNumber - 1] ?? null
  const relationships = readRelationships(roles, ids, cast, talk, toneAt)
  const signs = {
    talk,
    toneAt,
    bondsOf: byOrigin(relationships),
    gender: { mentions: gatherMentions(talk, roles), pronouns: gatherPronouns(talk, roles), language: found.language },
    ages: gatherAges(talk),
    nameOf: new Map(ids.map((id, at) => [id, roles[at]?.name ?? ''])),
  }
  const characters = roles.flatMap((role, at) => {
    const id = ids[at]
    return id === undefined ? [] : [castMember(role, id, signs, found.language)]
  })
  return {
    characters,
    relationships,
    emotionalContext: emotionalContext(scenes, (line) => tones[line.lineNumber - 1] ?? null),
  }
}

interface Signs {
  readonly talk: Talk
  readonly toneAt: (turn: Turn) => LineTone | null
  readonly bondsOf: ReadonlyMap<CharacterId, CharacterRelationship[]>
  readonly gender: GenderSigns
  readonly ages: AgeMentions
  readonly nameOf: ReadonlyMap<CharacterId, string>
}

function byOrigin(relationships: readonly CharacterRelationship[]): Map<CharacterId, CharacterRelationship[]> {
  const bondsOf = new Map<CharacterId, CharacterRelationship[]>()
  for (const bond of relationships) {
    const own = bondsOf.get(bond.from)
    if (own) own.push(bond)
    else bondsOf.set(bond.from, [bond])
  }
  return bondsOf
}

function castMember(role: Role, id: CharacterId, signs: Signs, language: Language): CastMember {
  const turns = signs.talk.turnsOf.get(id) ?? []
  const said = measureAll(turns.map(({ line }) => line.text))
  const profile = profileOf(role, id, turns, said, signs, language)
  return {
    id,
    name: role.name,
    aliases: [...role.aliases],
    isGroup: role.isGroup,
    lines: turns.length,
    words: said.words,
    profile,
  }
}

function profileOf(
  role: Role,
  id: CharacterId,
  turns: readonly Turn[],
  said: Measure,
  signs: Signs,
  language: Language,
): CharacterProfile {
  const gender = readGender(role, turns, signs.gender)
  const age = readAge(role, signs.ages)
  const culturalContext = readCulture(turns, language)
  return {
    ...readManner(turns, signs.toneAt, language, gender?.value === 'female'),
    age: age && { value: age, source: 'rule', evidence: [] },
    gender: gender && { ...gender, source: 'rule' },
    speakingStyle: readSpeakingStyle(turns, said, language),
    relationships: partnersSentence(signs.bondsOf.get(id) ?? [], signs.nameOf, language),
    motivations: readMotivations(turns),
    ...(culturalContext && { culturalContext }),
  }
}
