import type { Candidate } from './candidates.ts'

const SEMITONES_APART = 3
const RATE_APART = 1.15

/** True for the same voice with the same settings. */
export function isSameVoice(one: Candidate, other: Candidate): boolean {
  const sameBend = one.settings.pitch === other.settings.pitch && one.settings.rate === other.settings.rate
  return sameBend && one.voice.provider === other.voice.provider && one.voice.voiceId === other.voice.voiceId
}

/** True when two can be told apart: another timbre, three semitones or more, or a rate 15 % or more away. */
export function areApart(one: Candidate, other: Candidate): boolean {
  const isBentApart = Math.abs(one.settings.pitch - other.settings.pitch) >= SEMITONES_APART
  return timbreOf(one) !== timbreOf(other) || isBentApart || rateRatio(one, other) >= RATE_APART
}

/** How alike two sound, from 0 to 1: one timbre is most of it, then the distance in pitch, then the pace. */
export function likeness(one: Candidate, other: Candidate): number {
  const timbre = timbreOf(one) === timbreOf(other) ? 0.6 : 0
  const pitch = 0.3 * Math.exp(-semitonesBetween(one, other) / 4)
  const pace = 0.1 / rateRatio(one, other)
  return timbre + pitch + pace
}

/** One throat, whatever it is bent to: voices without a named timbre have each their own. */
export function timbreOf({ voice }: Candidate): string {
  return voice.timbre ?? `${voice.provider} ${voice.voiceId}`
}

function rateRatio(one: Candidate, other: Candidate): number {
  const ratio = one.settings.rate / other.settings.rate
  return Math.max(ratio, 1 / ratio)
}

/** Between where the two voices lie; voices of unknown pitch count by their gender. */
function semitonesBetween(one: Candidate, other: Candidate): number {
  return Math.abs(12 * Math.log2(pitchHz(one) / pitchHz(other)))
}

const USUAL_HZ = { male: 110, neutral: 155, female: 200 }

function pitchHz({ voice, settings }: Candidate): number {
  return (voice.basePitchHz ?? USUAL_HZ[voice.gender]) * 2 ** (settings.pitch / 12)
}
