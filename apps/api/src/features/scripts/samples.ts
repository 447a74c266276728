import { readFile } from 'node:fs/promises'
import { REGIONS } from '@scripteam/contract/api'
import type { Language, Region, ScriptId, User } from '@scripteam/contract/model'
import type { ExtractedText } from '@scripteam/pipeline'
import { DEFAULT_LIMITS } from '@scripteam/pipeline/ports'
import type { UploadedFile } from '../../http/handler.ts'
import type { ScriptDesk } from './desk.ts'
import { storeScript } from './storeScript.ts'

export interface Sample {
  readonly language: Language
  readonly title: string
  readonly file: string
}

/** Written for this project; each about three minutes long. */
export const SAMPLES: readonly Sample[] = [
  { language: 'es', title: 'El apuntador', file: 'es.txt' },
  { language: 'en', title: 'The Understudy', file: 'en.txt' },
]

const FOLDER = new URL('../../../../../fixtures/samples/', import.meta.url)
/** More than a text file of some pages ever needs. */
const READING_LIMIT_MS = 20_000

/**
 * Puts the sample scripts into a new account, the one in its own language on top, and has them recorded,
 * that one first.
 */
export async function giveSamples(desk: ScriptDesk, user: User): Promise<void> {
  const own = user.profile.preferredLanguage
  const ownLast = SAMPLES.toSorted((a, b) => Number(a.language === own) - Number(b.language === own))
  const stored: ScriptId[] = []
  for (const sample of ownLast) stored.push(await storeSample(desk, user, sample))
  for (const id of stored.toReversed()) await desk.engine.runner.start(id, 'readScript', 'patient')
}

async function storeSample(desk: ScriptDesk, user: User, sample: Sample): Promise<ScriptId> {
  const { file, text } = await readSample(desk, sample)
  const { language, title } = sample
  const confirmed = { language, region: regionFor(language, user) }
  return (await storeScript(desk, { user: user.id, file, title, text, expectedLanguage: language, confirmed })).id
}

/** A sample with its text. */
export async function readSample(desk: ScriptDesk, { file: name }: Sample) {
  const file: UploadedFile = { name, bytes: await readFile(new URL(name, FOLDER)) }
  const signal = AbortSignal.timeout(READING_LIMIT_MS)
  const extraction = await desk.parts.tools.extractor.extract(file, DEFAULT_LIMITS, signal)
  if (extraction.kind === 'problem') throw new Error(`the sample ${name} cannot be read: ${extraction.problem}`)
  const text: ExtractedText = { mime: extraction.mime, pages: extraction.pages }
  return { file, text }
}

/** The accent the user prefers when it is one of the language. */
function regionFor(language: Language, user: User): Region {
  const preferred = user.preferences.voiceSettings.accentPreference
  return REGIONS[language].includes(preferred) ? preferred : DEFAULT_REGION[language]
}

export const DEFAULT_REGION: Readonly<Record<Language, Region>> = { es: 'spain', en: 'us' }
