import type { Gender, Language, Region } from '@scripteam/contract/model'

/** A line for the device's own voice. `pitch` in semitones from the voice's own, `rate` 1 is its own speed. */
export interface Speech {
  text: string
  language: Language
  region: Region | null
  gender: Gender | null
  pitch: number
  rate: number
  volume: number
}

/** `voiceless` when the device has no voice that could say it. */
export type SpeechEnd = 'spoken' | 'stopped' | 'voiceless'

/** The device's own voice, for a line whose recording is not there. */
export interface DeviceVoice {
  /** Never rejects. */
  say(speech: Speech): Promise<SpeechEnd>
  stop(): void
}

const TAGS: Record<Region, string> = { spain: 'es-ES', mexico: 'es-MX', us: 'en-US', uk: 'en-GB' }
const HOMES: Record<Language, string> = { es: 'es-ES', en: 'en-GB' }

/** The BCP 47 tag of an accent; a region of another language does not count. */
export function languageTag(language: Language, region: Region | null): string {
  const tag = region === null ? HOMES[language] : TAGS[region]
  return tag.startsWith(language) ? tag : HOMES[language]
}

/** The voice of the right accent first, then of the right language; null when none speaks it. */
export function pickVoice<V extends { lang: string }>(voices: readonly V[], tag: string): V | null {
  const named = (voice: V) => voice.lang.replace('_', '-').toLowerCase()
  const exact = voices.find((voice) => named(voice) === tag.toLowerCase())
  return exact ?? voices.find((voice) => named(voice).startsWith(tag.slice(0, 2))) ?? null
}

/** How long a voice may take over a text before it counts as gone, in milliseconds: twelve characters a second is slow speech. */
export function speechLimitMs(speech: Speech): number {
  return 5_000 + (speech.text.length / 12 / speech.rate) * 1_000 * 2
}

/** Semitones as the factor that speech engines take, within what they accept. */
export function pitchFactor(semitones: number): number {
  return Math.min(2, Math.max(0.5, 2 ** (semitones / 12)))
}
