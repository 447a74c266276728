import type { VoiceSettings } from '@scripteam/contract/model'
import { asciiOnly } from '../speakable.ts'
import type { FliteJob } from './program.ts'

/** What a Flite voice's F0 is asked to be when it is itself: mean and spread in Hz. Null when it ignores being asked. */
export interface FliteVoice {
  readonly name: string
  readonly f0: { readonly mean: number; readonly spread: number } | null
  /** The voice's own haste: 1 as it is, above 1 slower. */
  readonly stretch: number
}

/**
 * Words the settings for Flite. A voice whose F0 is fixed (`rms`) is played faster or slower instead: `speedUp`, which
 * the stretch makes up for.
 */
export function fliteRequest(
  voice: FliteVoice,
  text: string,
  settings: VoiceSettings,
): { job: FliteJob; speedUp: number } {
  const ratio = 2 ** (settings.pitch / 12)
  const speedUp = voice.f0 === null ? ratio : 1
  const stretch = { duration_stretch: (voice.stretch * speedUp) / settings.rate }
  const tune = voice.f0 === null ? {} : tuning(voice.f0, ratio, settings.range)
  return { job: { text: asciiOnly(text), voice: voice.name, settings: { ...stretch, ...tune } }, speedUp }
}

function tuning(f0: { mean: number; spread: number }, ratio: number, range: number): Record<string, number> {
  return { int_f0_target_mean: f0.mean * ratio, int_f0_target_stddev: f0.spread * ratio * range }
}
