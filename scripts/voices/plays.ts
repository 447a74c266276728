import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language, Page, Region, ScriptId } from '@scripteam/contract/model'
import { type OrderedLine, orderLines } from '@scripteam/pipeline'
import type { SpeechSynthesiser } from '@scripteam/pipeline/ports'
import { castVoices, readScript } from '@scripteam/script'

const ROOT = join(import.meta.dirname, '..', '..')
const OWN = join(ROOT, 'fixtures/scripts')
const CORPUS = process.env.CORPUS_DIR ?? join(ROOT, '../shared/corpus/dev')

const ID = '00000000-0000-8000-8000-000000000001' as ScriptId // a fixed id: nothing is stored

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

/** Every line of a play as it is ordered from a synthesiser: read, cast, in scenes. */
export async function orderPlay(
  text: string,
  language: Language,
  speech: SpeechSynthesiser,
  region: Region = language === 'es' ? 'spain' : 'uk',
): Promise<OrderedLine[]> {
  const read = readScript(flow(text), { scriptId: ID, expectedLanguage: language })
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

function flow(text: string): Page[] {
  return [{ kind: 'flow', number: 1, lines: text.split('\n').map((line) => ({ text: line })) }]
}

function textsIn(folder: string, name: RegExp): Play[] {
  return readdirSync(folder)
    .filter((item) => name.test(item) && existsSync(join(folder, item, 'input.txt')))
    .map((item) => ({ name: item, text: readFileSync(join(folder, item, 'input.txt'), 'utf8') }))
}
