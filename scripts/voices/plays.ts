import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language, Region } from '@scripteam/contract/model'
import { type OrderedLine, orderLines } from '@scripteam/pipeline'
import type { SpeechSynthesiser } from '@scripteam/pipeline/ports'
import { castVoices } from '@scripteam/script'
import { pagesOf, readPages } from '../readText.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const OWN = join(ROOT, 'fixtures/scripts')
const CORPUS = process.env.CORPUS_DIR ?? join(ROOT, '../shared/corpus/dev')

/** A script as plain text. */
export interface Play {
  readonly name: string
  readonly text: string
}

/** A whole play in a language: the corpus's where it is there, else the project's own short ones. */
export function wholePlay(language: Language): readonly Play[] {
  const whole = existsSync(CORPUS) ? textsIn(CORPUS, new RegExp(`^${language}-.*-full`)) : []
  return whole.length > 0 ? whole.slice(0, 1) : textsIn(OWN, new RegExp(`^${language}-(?!film)`))
}

/** Every play and script there is as text: the corpus's, where it is there, and the project's own. */
export function allPlays(): readonly Play[] {
  return [CORPUS, OWN].filter(existsSync).flatMap((folder) => textsIn(folder, /./))
}

/** Every line of a play as it is ordered from a synthesiser: read, cast, in scenes. */
export async function orderPlay(
  text: string,
  language: Language,
  speech: SpeechSynthesiser,
  region: Region = language === 'es' ? 'spain' : 'uk',
): Promise<OrderedLine[]> {
  const read = readPages(pagesOf(text), language)
  if (read.kind !== 'read') throw new Error('nobody speaks in this play')
  const voices = await speech.voices(language)
  const { characters, scenes } = read.reading
  const cast = castVoices({ characters, scenes, voices, language, region, preferredGender: 'any' })
  return orderLines({
    confirmed: { reading: read.reading, language, region },
    casting: { voices: cast, others: [], narrator: null },
    takes: {},
  })
}

function textsIn(folder: string, name: RegExp): Play[] {
  return readdirSync(folder)
    .filter((item) => name.test(item) && existsSync(join(folder, item, 'input.txt')))
    .map((item) => ({ name: item, text: readFileSync(join(folder, item, 'input.txt'), 'utf8') }))
}
