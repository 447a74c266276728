import type { Page, ScriptId } from '@scripteam/contract/model'
import { readScript } from '@scripteam/script'
import { Fountain } from 'fountain-js'
import { inventFilm } from './invented.ts'
import { medianMs } from './measure.ts'

const ID = '00000000-0000-8000-8000-000000000001' as ScriptId // a fixed id: nothing is stored

/** Reading a film script of 120 pages, against fountain-js parsing the same text in the same process. */
export async function benchReading(): Promise<{ readMs: number; fountainMs: number; ratio: number; doubling: number }> {
  const film = inventFilm(120)
  const twice = flow(inventFilm(240))
  const pages = flow(film)
  const read = () => readScript(pages, { scriptId: ID, expectedLanguage: 'auto' })
  const parse = () => new Fountain().parse(film, true)
  for (let warm = 0; warm < 3; warm++) [read(), parse()]
  const readMs = await medianMs(9, read)
  const fountainMs = await medianMs(9, parse)
  const twiceMs = await medianMs(9, () => readScript(twice, { scriptId: ID, expectedLanguage: 'auto' }))
  return { readMs, fountainMs, ratio: readMs / fountainMs, doubling: twiceMs / readMs }
}

function flow(text: string): Page[] {
  return [{ kind: 'flow', number: 1, lines: text.split('\n').map((line) => ({ text: line })) }]
}
