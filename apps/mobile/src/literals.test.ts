import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { literalsIn } from './literals.ts'

const APP = join(import.meta.dirname, '..')
const SOURCES = ['app', 'src'].flatMap((folder) =>
  readdirSync(join(APP, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(APP, folder, name)),
)

describe('the sources of the app', () => {
  const drawn = SOURCES.filter(
    (path) =>
      /\.tsx?$/.test(path) && !/\.test\.tsx?$|theme\/themes\.ts$|i18n\/(es|en)\/|\/test[A-Z]\w*\.ts$/.test(path),
  )

  it('take every word from the words files and every colour from the theme', () => {
    const found = drawn.flatMap((path) =>
      literalsIn(readFileSync(path, 'utf8'), path).map(
        ({ kind, text, line }) => `${relative(APP, path)}:${line} ${kind} "${text}"`,
      ),
    )
    expect(drawn.length).toBeGreaterThan(50)
    expect(found).toEqual([])
  })
})

describe('a literal', () => {
  const found = (source: string) => literalsIn(source, 'Planted.tsx').map(({ kind, text }) => `${kind}: ${text}`)

  it('is seen when it is words between tags, in braces or in an attribute that is read', () => {
    expect(found('const a = <Text>Your scripts</Text>')).toEqual(['words: Your scripts'])
    expect(found("const a = <Text>{'Your scripts'}</Text>")).toEqual(['words: Your scripts'])
    expect(found('const a = <Button label="Delete" />')).toEqual(['words: Delete'])
    expect(found("const a = [{ value: 'es', label: 'Spanish' }]")).toEqual(['words: Spanish'])
  })

  it('is seen when it is a colour, by code or by name', () => {
    expect(found("const a = { borderColor: '#7d1f2d' }")).toEqual(['colour: #7d1f2d'])
    expect(found("const a = { color: 'white' }")).toEqual(['colour: white'])
    expect(found('const a = <Path stroke="red" />')).toEqual(['colour: red'])
  })

  it('is none when it is a name, a path or no colour at all', () => {
    expect(found('const a = <Button look="main" testID="rehearse" label={t(\'page.rehearse\')} />')).toEqual([])
    expect(found('const a = <Path fill="none" stroke={colours.accent} d="M6 6h12" />')).toEqual([])
    expect(found("const a = <Text>{facts.join(' · ')}</Text>")).toEqual([])
  })
})
