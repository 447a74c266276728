import type { CastVoice, Language, Region, Voice } from '@scripteam/contract/model'

/**
 * The voice that reads the stage directions: of the language and, if it can be, the accent, and of a throat that nobody
 * of the cast has. Among those the most even one: neutral, then middle-aged. Null when no voice speaks the language.
 */
export function narratorVoice(
  cast: readonly CastVoice[],
  voices: readonly Voice[],
  { language, region }: { readonly language: Language; readonly region: Region },
): Voice | null {
  const taken = new Set(cast.map(({ voice }) => timbreOf(voice)))
  const points = (voice: Voice) =>
    (taken.has(timbreOf(voice)) ? 0 : 1_000) +
    (voice.region === region ? 100 : 0) +
    (voice.gender === 'neutral' ? 20 : 0) +
    (voice.age === 'middle' ? 10 : 0)
  const offered = voices.filter((voice) => voice.language === language).toSorted(byId)
  return offered.toSorted((a, b) => points(b) - points(a))[0] ?? null
}

function timbreOf(voice: Voice): string {
  return voice.timbre ?? `${voice.provider} ${voice.voiceId}`
}

function byId(a: Voice, b: Voice): number {
  return a.voiceId < b.voiceId ? -1 : 1
}
