import { expect, it } from 'vitest'
import { describeConfig } from './config/describe.ts'
import { CHAPTERS, readConfig } from './config.ts'

it('needs nothing to be set', () => {
  const reading = readConfig({})
  expect(reading).toMatchObject({ kind: 'config', config: { PORT: 3000, DATA_DIR: './data', RUN_WORKER: true } })
})

it.each([
  ['PORT', 'three thousand'],
  ['PORT', '70000'],
  ['DATABASE_URL', 'mysql://here/db'],
  ['ENCRYPTION_KEY', 'short'],
  ['ENCRYPTION_KEYS_FORMER', 'short,shorter'],
  ['MP3_KBIT', '47'],
  ['RUN_WORKER', 'perhaps'],
  ['ALLOWED_ORIGINS', 'https://good.example, not an origin'],
  ['LOG_LEVEL', 'loud'],
  ['BLOB_STORE', 'tape'],
  ['CDN_URL', 'cdn.example'],
  ['VOICES', 'embedded, somebody'],
  ['VOICES_PREMIUM', ','],
  ['OPENAI_SPEECH_VOICES', 'ef_dora french'],
  ['ELEVENLABS_USD_PER_1000', 'cheap'],
])('stops the start with a sentence that names %s when it is %s', (name, value) => {
  const reading = readConfig({ [name]: value })
  expect(reading.kind === 'wrong' && reading.sentences[0]?.startsWith(`${name}: `)).toBe(true)
})

it('says what a number has to be', () => {
  expect(readConfig({ PORT: 'abc' })).toEqual({
    kind: 'wrong',
    sentences: ['PORT: needs a whole number from 0 to 65535.'],
  })
})

it('asks for what a chosen synthesiser cannot do without, whatever tier it is for', () => {
  const reading = readConfig({ VOICES: 'elevenlabs, openai-speech', VOICES_FREE: 'playht' })
  expect(reading.kind === 'wrong' && reading.sentences).toEqual([
    'ELEVENLABS_API_KEY: is needed for the voices of elevenlabs.',
    'OPENAI_SPEECH_URL: is needed for the voices of openai-speech.',
    'PLAYHT_URL: is needed for the voices of playht.',
    'PLAYHT_API_KEY: is needed for the voices of playht.',
    'PLAYHT_USER_ID: is needed for the voices of playht.',
  ])
})

it('asks for what a bucket cannot do without', () => {
  const reading = readConfig({ BLOB_STORE: 's3', S3_BUCKET: 'voices' })
  expect(reading.kind === 'wrong' && reading.sentences).toEqual([
    'S3_ACCESS_KEY_ID: is needed for BLOB_STORE=s3.',
    'S3_SECRET_ACCESS_KEY: is needed for BLOB_STORE=s3.',
  ])
})

it('takes a list of voices as its description says', () => {
  const given = 'ef_dora es spain female middle; bm_george en uk male'
  expect(readConfig({ OPENAI_SPEECH_VOICES: given }).kind).toBe('config')
})

it('names all that is wrong at once', () => {
  const reading = readConfig({ PORT: 'x', LOG_LEVEL: 'loud' })
  expect(reading.kind === 'wrong' && reading.sentences).toHaveLength(2)
})

it('takes "false" for false, and an empty value for none', () => {
  const reading = readConfig({ RUN_WORKER: 'false', PORT: '', DATABASE_URL: '' })
  expect(reading).toMatchObject({ config: { RUN_WORKER: false, PORT: 3000 } })
  expect(reading.kind === 'config' && reading.config.DATABASE_URL).toBeUndefined()
})

it('cannot be changed once it is read', () => {
  const reading = readConfig({})
  expect(reading.kind === 'config' && Object.isFrozen(reading.config)).toBe(true)
})

it('describes every setting in words', () => {
  const page = describeConfig()
  for (const [name, schema] of Object.values(CHAPTERS).flatMap((chapter) => Object.entries(chapter))) {
    expect(schema.description).toBeTruthy()
    expect(page).toContain(`| \`${name}\` |`)
  }
})
