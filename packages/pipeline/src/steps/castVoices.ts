import type { CastVoice, CharacterId, Language, PreferredGender, Voice, VoiceSettings } from '@scripteam/contract/model'
import { castVoices as cast, narratorVoice } from '@scripteam/script'
import type { ChosenVoice } from '../facts.ts'
import { keepVoices } from '../keepVoices.ts'
import type { ConfirmedReading } from '../outputs.ts'
import { step } from '../step.ts'

interface Input {
  readonly confirmed: ConfirmedReading
  readonly voices: Voice[]
  readonly chosen: Readonly<Record<CharacterId, ChosenVoice>>
  readonly settled: readonly CastVoice[]
  readonly preferredGender: PreferredGender
}

/** The cast and the voices there are -> one distinct voice each; a voice chosen by hand goes before the rules. */
export const castVoices = step<'castVoices', Input>({
  name: 'castVoices',
  version: 4,
  workflowType: (language) => (language === 'es' ? 'voice_generation_es' : 'voice_generation_en'),
  status: () => 'generating_voices',
  percent: 35,
  async gather(earlier, tools) {
    const confirmed = await earlier.output('refine')
    const languages = languagesOf(confirmed)
    const voices = await Promise.all(languages.map((language) => tools.speech.voices(language)))
    const { decisions, preferredGender, settledVoices: settled } = earlier.facts
    return { confirmed, voices: voices.flat(), chosen: decisions.voices, settled, preferredGender }
  },
  async run({ confirmed, voices, chosen, settled, preferredGender }) {
    const { reading, language, region } = confirmed
    const { characters, scenes } = reading
    const byRule = cast({ characters, scenes, voices, language, region, preferredGender })
    const offered = settled.filter(({ voice, profile }) => profile.language === language && isOffered(voice, voices))
    const members = keepVoices(byRule, offered)
    const others = voices.filter((voice) => voice.language !== language)
    const recasted = members.map((member) => recast(member, voices, chosen))
    const narrator = narratorVoice(recasted, voices, { language, region })
    return { kind: 'done', output: { voices: recasted, others, narrator } }
  },
})

function isOffered({ provider, voiceId }: Voice, voices: readonly Voice[]): boolean {
  return voices.some((voice) => voice.provider === provider && voice.voiceId === voiceId)
}

/** The languages spoken in a script, its own first. */
function languagesOf({ reading, language }: ConfirmedReading): Language[] {
  const spoken = reading.scenes.flatMap((scene) => scene.dialogue.map((line) => line.language))
  const others = (['es', 'en'] as const).filter((other) => other !== language && spoken.includes(other))
  return [language, ...others]
}

/** A member of the cast in the voice chosen by hand. One that is no longer offered leaves the rules' choice in place. */
export function recast(member: CastVoice, voices: readonly Voice[], chosen: Input['chosen']): CastVoice {
  const choice = chosen[member.characterId]
  const voice = choice && voices.find((v) => v.provider === choice.provider && v.voiceId === choice.voiceId)
  if (!choice || !voice || voice.language !== member.profile.language) return member
  const settings = { ...NATURAL, ...choice.settings }
  if (sounds(member, voice, settings)) return member
  const profile: CastVoice['profile'] = {
    ...member.profile,
    provider: voice.provider,
    providerVoiceId: voice.voiceId,
    language: voice.language,
    region: voice.region,
    characteristics: { ...member.profile.characteristics, age: voice.age, gender: voice.gender },
    settings,
    reason: REASONS[voice.language],
  }
  return { ...member, voice, profile }
}

/** Whether the rules came to the same, as after the way back from a recast. The database keeps short numbers. */
function sounds({ voice, profile }: CastVoice, chosen: Voice, settings: VoiceSettings): boolean {
  const isNear = (name: keyof VoiceSettings) => Math.abs((profile.settings[name] ?? 0) - (settings[name] ?? 0)) < 0.005
  const isSame = voice.provider === chosen.provider && voice.voiceId === chosen.voiceId
  return isSame && isNear('pitch') && isNear('rate') && isNear('range') && isNear('level')
}

/** A voice as it is, not bent. */
const NATURAL = { pitch: 0, rate: 1, range: 1 }

/** Stored with the cast, in the language of the script. */
const REASONS: Readonly<Record<Language, string>> = { es: 'Elegida por ti.', en: 'Chosen by you.' }
