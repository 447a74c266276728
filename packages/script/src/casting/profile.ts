import type { CastMember, CastVoice, Language, Pace, Tone } from '@scripteam/contract/model'
import type { Candidate } from './candidates.ts'
import { reasonFor } from './reason.ts'

/** What is kept of a choice: voice, settings and the reason in the language of the script. */
export function profileFor(
  character: CastMember,
  candidate: Candidate,
  tone: Tone,
  partner: { character: CastMember; candidate: Candidate } | null,
  language: Language,
): CastVoice['profile'] {
  const { voice, settings } = candidate
  return {
    provider: voice.provider,
    providerVoiceId: voice.voiceId,
    language: voice.language,
    region: voice.region,
    characteristics: { age: voice.age, gender: voice.gender, tone, pace: paceOf(settings.rate) },
    settings,
    reason: reasonFor(character, candidate, partner, language),
  }
}

function paceOf(rate: number): Pace {
  return rate < 0.93 ? 'slow' : rate > 1.07 ? 'fast' : 'normal'
}
