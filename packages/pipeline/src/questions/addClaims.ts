import type {
  CastMember,
  CharacterRelationship,
  DialogueLine,
  EmotionalContext,
  Reading,
  Scene,
  TextClaim,
} from '@scripteam/contract/model'
import type { Claim } from './claims.ts'

/** A reading -> the same with a model's claims beside what the rules found, which stands wherever both speak. */
export function addClaims(reading: Reading, claims: readonly Claim[]): Reading {
  return {
    ...reading,
    scenes: reading.scenes.map((scene) => withSuggestions(scene, claims)),
    characters: reading.characters.map((member) => withTraits(member, claims)),
    relationships: withBonds(reading.relationships, claims),
    emotionalContext: withEmotions(reading, claims),
  }
}

/** Who else may speak a line is put to a person as a doubt; the line keeps its speaker. */
function withSuggestions(scene: Scene, claims: readonly Claim[]): Scene {
  const suggest = (line: DialogueLine): DialogueLine => {
    const claim = claims.find((one) => one.kind === 'attribution' && one.line.id === line.id)
    if (claim?.kind !== 'attribution' || !line.doubts) return line
    const confidence = Math.min(...line.doubts.map((doubt) => doubt.confidence))
    return { ...line, doubts: [{ reason: 'speaker_suggested', confidence, suggested: claim.who }, ...line.doubts] }
  }
  return { ...scene, dialogue: scene.dialogue.map(suggest) }
}

function withTraits(member: CastMember, claims: readonly Claim[]): CastMember {
  const { profile } = member
  const said = (kind: 'personality' | 'motivations' | 'speakingStyle') =>
    claims.flatMap((one) => (one.kind === kind && one.who === member.id ? [one] : []))
  const style = said('speakingStyle')[0]
  return {
    ...member,
    profile: {
      ...profile,
      personality: said('personality').reduce(withText, profile.personality),
      motivations: said('motivations').reduce(withText, profile.motivations),
      speakingStyle: profile.speakingStyle ?? (style ? claimOf(style) : null),
    },
  }
}

type Trait = Extract<Claim, { who: unknown; text: unknown }>

/** The same said again gains evidence; what the rules said is left as it is. */
function withText(known: TextClaim[], said: Trait): TextClaim[] {
  const same = known.find(({ value }) => value.toLowerCase() === said.text.toLowerCase())
  if (!same) return [...known, claimOf(said)]
  if (same.source !== 'model' || same.evidence.includes(said.line.id)) return known
  return known.map((one) => (one === same ? { ...one, evidence: [...one.evidence, said.line.id] } : one))
}

function claimOf({ text, line }: Trait): TextClaim {
  return { value: text, source: 'model', evidence: [line.id] }
}

/** A bond is named only between two of whom the rules know no more than that they speak with each other. */
function withBonds(known: CharacterRelationship[], claims: readonly Claim[]): CharacterRelationship[] {
  return known.map((bond) => {
    if (bond.kind !== 'speaksWith') return bond
    const claim = claims.find((one) => one.kind === 'relationship' && one.from === bond.from && one.to === bond.to)
    if (claim?.kind !== 'relationship') return bond
    return { ...bond, kind: claim.bond, source: 'model' as const, evidence: [claim.line.id] }
  })
}

function withEmotions({ scenes, emotionalContext }: Reading, claims: readonly Claim[]): EmotionalContext[] {
  const felt = new Set(emotionalContext.map((context) => context.lineId))
  const sceneOf = new Map(scenes.flatMap((scene) => scene.dialogue.map((line) => [line.id, scene.id] as const)))
  const added = claims.flatMap((one): EmotionalContext[] => {
    const sceneId = sceneOf.get(one.line.id)
    if (one.kind !== 'emotion' || !sceneId || felt.has(one.line.id)) return []
    felt.add(one.line.id)
    const { line, emotion, intensity, quote } = one
    return [{ sceneId, lineId: line.id, emotion, intensity, evidence: quote.slice(0, 200), source: 'model' }]
  })
  return [...emotionalContext, ...added]
}
