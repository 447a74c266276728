import { REGIONS } from '@scripteam/contract/api'
import { Gender, Language, Region, type Voice, VoiceAge } from '@scripteam/contract/model'

/** One voice of `OPENAI_SPEECH_VOICES`: `id language region gender age`, such as `ef_dora es spain female middle`. */
export function readVoiceList(list: string): Voice[] {
  return list
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map(readVoice)
}

/** Throws a sentence that quotes an entry it cannot read. */
function readVoice(entry: string): Voice {
  const [voiceId = '', language, region, gender, age = 'middle'] = entry.split(/\s+/)
  const about = {
    language: Language.safeParse(language).data,
    region: Region.safeParse(region).data,
    gender: Gender.safeParse(gender).data,
    age: VoiceAge.safeParse(age).data,
  }
  const { language: spoken } = about
  if (!spoken || !about.region || !about.gender || !about.age || !REGIONS[spoken].includes(about.region))
    throw new Error(`"${entry}" is no voice: write it like "ef_dora es spain female middle"`)
  const { region: accent, gender: sex, age: years } = about
  const name = voiceId.replace(/^[a-z]{2}_/, '').replace(/^./, (first) => first.toUpperCase())
  return {
    provider: 'openai-speech',
    voiceId,
    name,
    language: spoken,
    region: accent,
    gender: sex,
    age: years,
    isBendable: true,
  }
}

/** The voices that Kokoro 82M v1.0 names in these two languages: https://huggingface.co/hexgrad/Kokoro-82M */
export const KOKORO_VOICES = [
  'ef_dora es spain female; em_alex es spain male; em_santa es spain male older',
  'af_heart en us female; af_bella en us female; af_nicole en us female; af_sarah en us female young',
  'am_adam en us male; am_michael en us male; am_eric en us male; am_santa en us male older',
  'bf_emma en uk female; bf_isabella en uk female; bf_alice en uk female young; bf_lily en uk female young',
  'bm_george en uk male; bm_lewis en uk male; bm_daniel en uk male; bm_fable en uk male',
].join('; ')
