import { readFile } from 'node:fs/promises'
import type { Language, Region, User } from '@scripteam/contract/model'
import { DEFAULT_LIMITS } from '@scripteam/pipeline/ports'
import type { ScriptDesk } from './desk.ts'
import { storeScript } from './storeScript.ts'

interface Sample {
  readonly language: Language
  readonly file: string
}

/** Written for this project; each about three minutes long. */
const SAMPLES: readonly Sample[] = [
  { language: 'es', file: 'es.txt' },
  { language: 'en', file: 'en.txt' },
]

const FOLDER = new URL('../../../../../fixtures/samples/', import.meta.url)
/** More than a text file of some pages ever needs. */
const READING_LIMIT_MS = 20_000

/** Puts the sample scripts into a new account, the one in its own language on top, and has them recorded. */
export async function giveSamples(desk: ScriptDesk, user: User): Promise<void> {
  const own = user.profile.preferredLanguage
  const inOrder = SAMPLES.toSorted((a, b) => Number(a.language === own) - Number(b.language === own))
  for (const sample of inOrder) await giveSample(desk, user, sample)
}

async function giveSample(desk: ScriptDesk, user: User, { language, file: name }: Sample): Promise<void> {
  const file = { name, bytes: await readFile(new URL(name, FOLDER)) }
  const signal = AbortSignal.timeout(READING_LIMIT_MS)
  const extraction = await desk.parts.tools.extractor.extract(file, DEFAULT_LIMITS, signal)
  if (extraction.kind === 'problem') throw new Error(`the sample ${name} cannot be read: ${extraction.problem}`)
  const { mime, pages } = extraction
  const confirmed = { language, region: regionFor(language, user) }
  const script = { user: user.id, file, text: { mime, pages }, expectedLanguage: language, confirmed }
  const row = await storeScript(desk, script)
  await desk.engine.runner.start(row.id, 'readScript')
}

/** The accent the user prefers when it is one of the language. */
function regionFor(language: Language, user: User): Region {
  const preferred = user.preferences.voiceSettings.accentPreference
  return REGIONS[language].includes(preferred) ? preferred : DEFAULT_REGION[language]
}

const REGIONS: Readonly<Record<Language, readonly Region[]>> = { es: ['spain', 'mexico'], en: ['us', 'uk'] }
const DEFAULT_REGION: Readonly<Record<Language, Region>> = { es: 'spain', en: 'us' }
