import { expect, it } from 'vitest'
import { describeConfig, Environment, readConfig } from './config.ts'

it('needs nothing to be set', () => {
  const reading = readConfig({})
  expect(reading).toMatchObject({ kind: 'config', config: { PORT: 3000, DATA_DIR: './data', RUN_WORKER: true } })
})

it.each([
  ['PORT', 'three thousand'],
  ['PORT', '70000'],
  ['DATABASE_URL', 'mysql://here/db'],
  ['ENCRYPTION_KEY', 'short'],
  ['RUN_WORKER', 'perhaps'],
  ['ALLOWED_ORIGINS', 'https://good.example, not an origin'],
  ['LOG_LEVEL', 'loud'],
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
  for (const [name, schema] of Object.entries(Environment.shape)) {
    expect(schema.description).toBeTruthy()
    expect(page).toContain(`| \`${name}\` |`)
  }
})
