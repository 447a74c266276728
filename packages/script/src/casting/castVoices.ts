import type { CastMember, CastVoice, Language, PreferredGender, Region, Scene, Voice } from '@scripteam/contract/model'
import { areApart, isSameVoice, likeness, timbreOf } from './apart.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { fit } from './fit.ts'
import { type Partners, readPartners } from './partners.ts'
import { profileFor } from './profile.ts'
import { toneFor } from './toneFor.ts'

export interface CastingOrder {
  readonly characters: readonly CastMember[]
  readonly scenes: readonly Scene[]
  /** All that is offered, in any order; those of another language are passed over. */
  readonly voices: readonly Voice[]
  readonly language: Language
  readonly region: Region
  /** For characters whose gender the text does not tell. */
  readonly preferredGender: PreferredGender
}

/** A character with its choice. */
interface Choice {
  readonly character: CastMember
  readonly candidate: Candidate
}

/**
 * Gives each character a voice of its own that fits it and is easy to tell from those it speaks with. The largest
 * parts choose first, so a voice does not change when a smaller part is added. Order of characters and voices does not
 * matter. Empty when no voice speaks the language; voices are shared only when all of them are taken.
 */
export function castVoices(order: CastingOrder): CastVoice[] {
  const candidates = candidatesOf(order.voices, order.language)
  if (candidates.length === 0) return []
  const partners = readPartners(order.scenes)
  const chosen: Choice[] = []
  for (const character of order.characters.toSorted(byPart)) {
    chosen.push({ character, candidate: choose(character, candidates, chosen, partners, order) })
  }
  return order.characters.flatMap((character) => {
    const choice = chosen.find((one) => one.character.id === character.id)
    return choice === undefined ? [] : [castVoice(choice, chosen, partners, order)]
  })
}

function byPart(a: CastMember, b: CastMember): number {
  if (a.lines !== b.lines) return b.lines - a.lines
  // By name before id: an id is another one in every upload, and the same play is to have the same voices.
  return a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1
}

/** Points lost by a voice that another character has, and by one too near a partner's: both outweigh any fit. */
const TAKEN = 100_000
const TOO_NEAR = 1_000

function choose(
  character: CastMember,
  candidates: readonly Candidate[],
  chosen: readonly Choice[],
  partners: Partners,
  order: CastingOrder,
): Candidate {
  const others = chosen.map(({ character: other, candidate }) => ({
    candidate,
    weight: partners.weight(character.id, other.id),
  }))
  const value = (candidate: Candidate) =>
    others.reduce(
      (points, other) => points - nearness(candidate, other.candidate, other.weight),
      fit(candidate, character, order),
    )
  return bestOf(candidates, value)
}

/** What it costs to sound like somebody; `weight` is 0 for two who never meet, 1 for those who answer each other most. */
function nearness(candidate: Candidate, other: Candidate, weight: number): number {
  if (isSameVoice(candidate, other)) return TAKEN
  const confusion = weight > 0 && !areApart(candidate, other) ? TOO_NEAR * (1 + weight) : 0
  return confusion + likeness(candidate, other) * (25 + 75 * weight)
}

/** The first of the best; candidates come in an order of their own, so equals are always settled alike. */
function bestOf(candidates: readonly Candidate[], value: (candidate: Candidate) => number): Candidate {
  const valued = candidates.map((candidate) => ({ candidate, points: value(candidate) }))
  return valued.reduce((best, next) => (next.points > best.points ? next : best)).candidate
}

function castVoice(choice: Choice, chosen: readonly Choice[], partners: Partners, order: CastingOrder): CastVoice {
  const { character, candidate } = choice
  const partnerId = partners.closest(character.id)
  const partner = chosen.find((one) => one.character.id === partnerId)
  const tone = isToldByBend(choice, chosen, partners) ? 'neutral' : toneFor(character)
  const profile = profileFor(character, candidate, tone, partner ?? null, order.language)
  return { characterId: character.id, voice: candidate.voice, profile }
}

/** True beside a partner with the same timbre: what tells the two apart is their bend, which a tone would blur. */
function isToldByBend({ character, candidate }: Choice, chosen: readonly Choice[], partners: Partners): boolean {
  return chosen.some(
    (other) =>
      other.character.id !== character.id &&
      partners.weight(character.id, other.character.id) > 0 &&
      timbreOf(other.candidate) === timbreOf(candidate),
  )
}
