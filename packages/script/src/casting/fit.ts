import type { CastMember, PreferredGender, Region } from '@scripteam/contract/model'
import type { Candidate } from './candidates.ts'

/**
 * How well a voice suits a character, in points. Gender outweighs the accent, the accent outweighs age, and all of them
 * outweigh a voice that need not be bent. A voice that is hard to understand suits nobody.
 */
export function fit(
  candidate: Candidate,
  character: CastMember,
  wish: { region: Region; preferredGender: PreferredGender },
): number {
  const accent = candidate.voice.region === wish.region ? 60 : 0
  return (
    genderFit(candidate, character, wish.preferredGender) +
    accent +
    ageFit(candidate, character) -
    bending(candidate) -
    mumbling(candidate)
  )
}

function genderFit({ voice }: Candidate, { profile, isGroup }: CastMember, preferred: PreferredGender): number {
  if (isGroup) return voice.gender === 'neutral' ? 100 : 0
  const gender = profile.gender?.value
  if (gender !== undefined)
    return voice.gender === gender ? 100 : voice.gender === 'neutral' || gender === 'neutral' ? 0 : -100
  // Nobody said who this is: the actor's wish, and the neutral voice is kept for groups.
  return voice.gender === preferred ? 30 : voice.gender === 'neutral' ? -20 : 0
}

function ageFit({ voice }: Candidate, { profile }: CastMember): number {
  const age = profile.age?.value ?? 'middle'
  const sureness = profile.age === null ? 0.3 : 1
  if (voice.age === age) return 30 * sureness
  return voice.age === 'middle' || age === 'middle' ? 0 : -30 * sureness
}

function bending({ settings }: Candidate): number {
  return 4 * Math.abs(settings.pitch) + 60 * Math.abs(Math.log(settings.rate))
}

/** A quarter of the words lost is worth as much as an age that fits. */
function mumbling({ voice }: Candidate): number {
  return 120 * (1 - (voice.clarity ?? 1))
}
