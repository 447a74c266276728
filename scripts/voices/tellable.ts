import type { Language } from '@scripteam/contract/model'
import type { LineToSpeak } from '@scripteam/pipeline/ports'
import { createEmbeddedVoices, type EmbeddedVoices } from '@scripteam/providers/speech'
import { type Heard, listenTo } from './heard.ts'
import { orderPlay } from './plays.ts'
import { timbreDistance } from './timbre.ts'

const SEMITONES_APART = 3
const RATE_APART = 1.15
/** What the throats of the catalogue differ by at least (`espeak/variants.ts`). */
const TIMBRE_APART_DB = 2.6

const LINES: Readonly<Record<Language, string>> = {
  es: 'La lluvia moja la arena mientras la niña mira la bahía, y nadie la llama.',
  en: 'The rain ran along the lonely road while a woman was walking home alone.',
}

/** Sixteen people of one scene. */
const CROWD: Readonly<Record<Language, string>> = {
  es: 'DON BLAS,DON CELSO,DON FIDEL,DON GIL,DON HUGO,DON JUSTO,DON LINO,DON ROQUE,DOÑA ALBA,DOÑA BERTA,DOÑA CELIA,DOÑA ELISA,DOÑA INÉS,DOÑA LUZ,DOÑA PURA,DOÑA SARA',
  en: 'MR. ASH,MR. BIRCH,MR. CEDAR,MR. ELM,MR. FIR,MR. HAZEL,MR. LARCH,MR. OAK,MRS. BELL,MRS. CRANE,MRS. DAY,MRS. FINCH,MRS. HILL,MRS. LAKE,MRS. MOON,MRS. REED',
}

/**
 * How many tellable voices sixteen people of one scene have, cast with the embedded ones: of those that sound alike only
 * the first counts. Told by what is heard of them, whatever their settings say: another timbre, three semitones, or a
 * rate 15 % away. Null without ffmpeg.
 */
export async function countTellable(): Promise<Record<Language, number> | null> {
  const voices = createEmbeddedVoices()
  try {
    const es = await tellableIn('es', voices)
    const en = await tellableIn('en', voices)
    if (es !== null && en !== null) return { es, en }
    console.error('The voices were not told apart: ffmpeg is not installed.')
    return null
  } finally {
    voices.close()
  }
}

async function tellableIn(language: Language, voices: EmbeddedVoices): Promise<number | null> {
  const heard: { name: string; sound: Heard }[] = []
  for (const line of await linesOf(language, voices)) {
    const sound = listenTo((await voices.speak(line, AbortSignal.timeout(60_000))).bytes)
    if (sound === null) return null
    heard.push({ name: `${line.voiceId} ${JSON.stringify(line.settings)}`, sound })
  }
  const told: typeof heard = []
  for (const one of heard) {
    const alike = told.find((other) => !areApart(one.sound, other.sound))
    if (alike) console.error(`${one.name} sounds like ${alike.name}`)
    else told.push(one)
  }
  console.error(`tellableVoices ${language}: ${told.length} of ${heard.length}`)
  return told.length
}

/** One line of each, as the product casts and orders it. */
async function linesOf(language: Language, voices: EmbeddedVoices): Promise<LineToSpeak[]> {
  const names = CROWD[language].split(',')
  const speeches = [...names, ...names].map((name) => `${name}: ${LINES[language]}`)
  const orders = await orderPlay(speeches.join('\n\n'), language, voices)
  return orders.slice(0, names.length).map(({ order }) => order.line)
}

function areApart(one: Heard, other: Heard): boolean {
  const semitones = Math.abs(12 * Math.log2(one.medianHz / other.medianHz))
  const ratio = one.seconds / other.seconds
  const isOtherTimbre = timbreDistance(one.timbre, other.timbre) >= TIMBRE_APART_DB
  return isOtherTimbre || semitones >= SEMITONES_APART || Math.max(ratio, 1 / ratio) >= RATE_APART
}
