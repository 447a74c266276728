import type { Page, Reading, ScriptId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { readScript } from '../index.ts'
import { type FilmLayout, printFilm } from './filmPrinter.ts'
import { FILMS, type Film, type FilmPart, type FilmSpeech } from './filmScenes.ts'
import { labelKey } from './label.ts'

const SCRIPT = 'f3b0a1de-0000-8000-8000-000000000003' as ScriptId

const FRAMES: Readonly<Record<string, FilmLayout>> = {
  'in the standard columns': {},
  'far from the margin': { columns: 'deep' },
  'in narrow columns': { columns: 'narrow' },
  'without indents': { columns: 'flat' },
}

const LAYOUTS: Readonly<Record<string, FilmLayout>> = {
  'as it is': {},
  'with two blanks': { blanks: 2 },
  'without blanks': { blanks: 0 },
  'double spaced': { isDoubleSpaced: true },
  'with scene numbers in both margins': { numbers: 'both' },
  'with scene numbers on the left': { numbers: 'left' },
  'with page numbers': { pages: 'plain' },
  'with coloured headers': { pages: 'coloured' },
  'with speeches broken over pages': { pages: 'continued' },
  'with the stars of a revision': { isRevised: true },
  'with a watermark': { watermark: 'CONFIDENTIAL - J. DOE - 00417', pages: 'plain' },
  'with sluglines in small letters': { slugs: 'small' },
  'with sluglines parted by points': { slugs: 'points' },
  'all in capitals': { isAllCapitals: true },
  'as a sitcom': { isSitcom: true },
  'with a title page': { hasTitlePage: true },
  'with act breaks': { hasActs: true },
  'from an old typewriter': { isOldTypescript: true },
  'with everything at once': {
    numbers: 'both',
    pages: 'continued',
    isRevised: true,
    hasTitlePage: true,
    hasActs: true,
  },
}

describe.each(Object.keys(FRAMES))('a film printed %s', (frame) => {
  describe.each(FILMS)('in $id', (film) => {
    it.each(layoutsOf(frame))('is read the same %s', (name) => {
      const reading = read(printFilm(film, { ...FRAMES[frame], ...LAYOUTS[name] }))
      expect(spokenIn(reading)).toEqual(spokenOf(film))
      expect(directionsIn(reading)).toEqual(directionsOf(film))
    })
  })
})

/** Without indents nothing tells a speech with blanks between its lines from action: no such sitcom is printed. */
function layoutsOf(frame: string): string[] {
  const isFlat = FRAMES[frame]?.columns === 'flat'
  return Object.keys(LAYOUTS).filter((name) => !isFlat || LAYOUTS[name]?.isSitcom === undefined)
}

function read(text: string): Reading {
  const pages = text.split('\f').map((page, at): Page => {
    return { kind: 'flow', number: at + 1, lines: page.split('\n').map((line) => ({ text: line })) }
  })
  const result = readScript(pages, { scriptId: SCRIPT, expectedLanguage: 'auto' })
  if (result.kind !== 'read') throw new Error('The film was not read as a script')
  return result.reading
}

/** One string for each speech: scene, speaker and words, whatever their case. */
function spokenIn({ scenes, characters }: Reading): string[] {
  const names = new Map(characters.map(({ id, name }) => [id, labelKey(name)]))
  return scenes.flatMap((scene, at) =>
    scene.dialogue.map((line) => `${at} ${line.speakers.map((id) => names.get(id)).join('+')}: ${plain(line.text)}`),
  )
}

function spokenOf(film: Film): string[] {
  let scene = -1
  return film.parts.flatMap((part) => {
    if ('slug' in part) scene++
    return speechesOf(part).map(({ by, says }) => `${scene} ${labelKey(by)}: ${plain(says.replace(/\{.*?\}/g, ''))}`)
  })
}

function speechesOf(part: FilmPart): readonly FilmSpeech[] {
  if ('together' in part) return part.together
  return 'by' in part ? [part] : []
}

/** All that is not said, in order. */
function directionsIn({ scenes }: Reading): string {
  return plain(
    scenes
      .flatMap((scene) =>
        scene.elements.flatMap((element) =>
          element.kind === 'direction'
            ? scene.stageDirections.filter(({ id }) => id === element.id).map(({ text }) => text)
            : (scene.dialogue.find(({ id }) => id === element.id)?.stagingNotes ?? []),
        ),
      )
      .join(' '),
  )
}

function directionsOf(film: Film): string {
  return plain(
    film.parts
      .flatMap((part) => {
        if ('action' in part) return [part.action]
        if ('shot' in part) return [part.shot]
        return speechesOf(part).flatMap(({ says }) => [...says.matchAll(/\{(.*?)\}/g)].map(([, text = '']) => text))
      })
      .join(' '),
  )
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toUpperCase()
}
