import type { CastVoice, CharacterId, Language, Scene } from '@scripteam/contract/model'
import { createEmbeddedVoices } from '@scripteam/providers/speech'
import { castVoices, voiceForLine } from '@scripteam/script'
import { pagesOf, readPages } from '../readText.ts'
import { allPlays } from './plays.ts'

const SEMITONES_APART = 3
const RATE_APART = 1.15

/** A pair in a scene, and what is wrong with it. */
interface Conflict {
  readonly play: string
  readonly pair: string
  readonly fault: 'shares a setting' | 'not to be told apart'
}

/**
 * Pairs of scene partners that cannot be told apart, or share a voice with its settings, over every play and script of
 * the corpus that comes as text, and the project's own: 0 is wanted. Spoken foreign lines are counted too.
 */
export async function countCastingConflicts(): Promise<number> {
  const plays = allPlays()
  const conflicts: Conflict[] = []
  for (const { name, text } of plays) conflicts.push(...(await conflictsIn(name, text)))
  for (const { play, pair, fault } of conflicts) console.error(`${play}: ${pair} ${fault}`)
  console.error(`castingConflicts: ${plays.length} texts, ${conflicts.length} conflicts`)
  return conflicts.length
}

async function conflictsIn(play: string, text: string): Promise<Conflict[]> {
  const read = readPages(pagesOf(text))
  if (read.kind !== 'read') return []
  const { characters, scenes, language: found } = read.reading
  const language: Language = found.overall === 'es' ? 'es' : 'en'
  const stage = createEmbeddedVoices()
  const voices = (await Promise.all((['es', 'en'] as const).map((one) => stage.voices(one)))).flat()
  stage.close()
  const region = language === 'es' ? 'spain' : 'uk'
  const cast = castVoices({ characters, scenes, voices, language, region, preferredGender: 'any' })
  const nameOf = (id: CharacterId) => characters.find((one) => one.id === id)?.name ?? id
  const seen = new Set<string>()
  return scenes.flatMap((scene) =>
    heardIn(scene, cast, language, voices).flatMap(([one, other]) => {
      const fault = faultOf(one, other)
      const pair = `${nameOf(one.characterId)} and ${nameOf(other.characterId)} in ${one.voice.language}`
      if (fault === null || seen.has(pair)) return []
      seen.add(pair)
      return [{ play, pair, fault }]
    }),
  )
}

/** Every two who speak in a scene, in each language they both speak there. */
function heardIn(
  scene: Scene,
  cast: readonly CastVoice[],
  own: Language,
  voices: Parameters<typeof voiceForLine>[2],
): [CastVoice, CastVoice][] {
  const languageOf = (line: Scene['dialogue'][number]) =>
    line.language === 'es' || line.language === 'en' ? line.language : own
  return (['es', 'en'] as const).flatMap((language) => {
    const spoken = scene.dialogue.filter((line) => languageOf(line) === language)
    const present = new Set(spoken.flatMap(({ speakers }) => speakers))
    const heard = cast
      .filter(({ characterId }) => present.has(characterId))
      .flatMap((one) => voiceForLine(one, language, voices, cast) ?? [])
    return heard.flatMap((one, place) => heard.slice(place + 1).map((other): [CastVoice, CastVoice] => [one, other]))
  })
}

function faultOf(one: CastVoice, other: CastVoice): Conflict['fault'] | null {
  if (soundOf(one) === soundOf(other)) return 'shares a setting'
  const isOtherTimbre = timbreOf(one) !== timbreOf(other)
  const semitones = Math.abs(one.profile.settings.pitch - other.profile.settings.pitch)
  const ratio = one.profile.settings.rate / other.profile.settings.rate
  const isApart = isOtherTimbre || semitones >= SEMITONES_APART || Math.max(ratio, 1 / ratio) >= RATE_APART
  return isApart ? null : 'not to be told apart'
}

function soundOf({ voice, profile }: CastVoice): string {
  return JSON.stringify([voice.provider, voice.voiceId, profile.settings])
}

function timbreOf({ voice }: CastVoice): string {
  return voice.timbre ?? voice.voiceId
}
