import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PackElement, type Reading, type Scene, ScriptId } from '@scripteam/contract/model'
import { DEFAULT_LIMITS } from '@scripteam/pipeline/ports'
import { readScript } from '@scripteam/script'
import { describe, expect, it } from 'vitest'
import { createTextExtractor } from '../text/index.ts'
import { createScriptPrinter, drawCover } from './index.ts'

const NEVER = new AbortController().signal
const FIXTURES = join(import.meta.dirname, '../../../../fixtures')
const SCRIPT = { scriptId: ScriptId.parse('00000000-0000-4000-8000-000000000001'), expectedLanguage: 'auto' } as const

async function read(name: string, bytes: Uint8Array): Promise<Reading> {
  const extraction = await createTextExtractor().extract({ name, bytes }, DEFAULT_LIMITS, NEVER)
  if (extraction.kind !== 'text') throw new Error(extraction.problem)
  const reading = readScript(extraction.pages, SCRIPT)
  if (reading.kind !== 'read') throw new Error(reading.kind)
  return reading.reading
}

function printed(reading: Reading, marked: number | null): Promise<Uint8Array> {
  const role = marked === null ? undefined : reading.characters[marked]
  return createScriptPrinter().print(
    {
      title: reading.title ?? 'Una prueba',
      role: role?.name ?? '',
      language: reading.language.overall === 'en' ? 'en' : 'es',
      cast: reading.characters.map(({ name }) => name),
      scenes: reading.scenes.map((scene) => ({ title: scene.title, elements: elementsOf(scene) })),
      marked: role?.id ?? null,
    },
    NEVER,
  )
}

function elementsOf(scene: Scene): PackElement[] {
  const all: PackElement[] = [...scene.dialogue, ...scene.stageDirections]
  return scene.elements.flatMap(({ id }) => all.find((element) => element.id === id) ?? [])
}

/** Who says what, as far as print keeps it: names in capitals, rows broken elsewhere. */
function said(reading: Reading): string[] {
  return reading.scenes.flatMap(({ dialogue }) =>
    dialogue.map(
      ({ character, text }) => `${character.replace(/[.:]$/, '').toUpperCase()}: ${text.replace(/\s+/g, ' ')}`,
    ),
  )
}

describe('a printed script', () => {
  it.each([
    'samples/es.txt',
    'samples/en.txt',
    'scripts/es-dot-dash/input.txt',
    'scripts/en-own-capitals/input.txt',
    'scripts/en-film-columns/input.txt',
    'scripts/es-film-flat/input.txt',
  ])('is read back with the same people and the same lines: %s', async (path) => {
    const reading = await read('play.txt', readFileSync(join(FIXTURES, path)))
    const again = await read('play.pdf', await printed(reading, 0))
    expect(said(again)).toEqual(said(reading))
    expect(again.characters.map(({ name }) => name).toSorted()).toEqual(
      reading.characters.map(({ name }) => name.toUpperCase()).toSorted(),
    )
    expect(again.scenes.map(({ title }) => title.toUpperCase())).toEqual(
      reading.scenes.map(({ title }) => title.toUpperCase()),
    )
  })

  it('has a bar and a tint behind my part alone', async () => {
    const reading = await read('play.txt', readFileSync(join(FIXTURES, 'samples/es.txt')))
    const [plain, mine] = await Promise.all([printed(reading, null), printed(reading, 0)])
    expect(said(await read('play.pdf', plain))).toEqual(said(reading))
    expect(mine.length).toBeGreaterThan(plain.length)
  })

  it('stops when nobody waits for it', async () => {
    const order = { title: 'X', role: '', language: 'es', cast: [], scenes: [], marked: null } as const
    const enough = new Error('enough')
    await expect(createScriptPrinter().print(order, AbortSignal.abort(enough))).rejects.toBe(enough)
  })
})

describe('a cover', () => {
  it('is a JPEG, whatever the title', async () => {
    for (const title of ['X', 'El rey que rabió '.repeat(20), 'Donaudampfschifffahrtsgesellschaftskapitän']) {
      const bytes = await drawCover({ title, role: 'ANA' }, NEVER)
      expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
      expect(bytes.length).toBeGreaterThan(10_000)
    }
  })
})
