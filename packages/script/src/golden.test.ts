import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Reading, ScriptId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { readScript } from './index.ts'
import { labelKey } from './structure/label.ts'

const FOLDER = join(import.meta.dirname, '../../../fixtures/scripts')
const SCRIPT = 'f3b0a1de-0000-8000-8000-000000000001' as ScriptId

interface Gold {
  readonly title: string
  readonly language: string
  readonly scenes: { title: string }[]
  readonly characters: { name: string; aliases: string[]; sex: string | null }[]
  readonly dialogue: { scene: number; speaker: string; text: string; language: string }[]
  readonly stageDirections: { text: string }[]
}

/** Fountain is parted by the extractor that knows its syntax; here are the plain texts. */
const plays = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'input.txt')))

describe.each(plays)('the golden script %s', (name) => {
  const gold = JSON.parse(readFileSync(join(FOLDER, name, 'gold.json'), 'utf8')) as Gold // written beside it
  const reading = read(readFileSync(join(FOLDER, name, 'input.txt'), 'utf8'))

  it('gives every line to its speaker, whole and without directions', () => {
    const nameOf = goldNames(gold)
    const names = new Map(reading.characters.map((character) => [character.id, character.name]))
    const lines = reading.scenes.flatMap((scene) => scene.dialogue)
    const spoken = lines.map((line) => ({
      speaker: nameOf.get(labelKey(names.get(line.speakers[0] ?? lines[0]?.speakers[0] ?? never()) ?? '')),
      text: plain(line.text),
      language: line.language,
    }))
    expect(spoken).toEqual(
      gold.dialogue.map(({ speaker, text, language }) => ({ speaker, text: plain(text), language })),
    )
  })

  it('parts the scenes where the play does', () => {
    expect(reading.scenes.map((scene) => scene.title)).toEqual(gold.scenes.map((scene) => scene.title))
    expect(reading.scenes.map((scene) => scene.dialogue.length)).toEqual(
      gold.scenes.map((_, at) => gold.dialogue.filter((line) => line.scene === at).length),
    )
  })

  it('keeps every direction, in order', () => {
    expect(directionsOf(reading).map(bare)).toEqual(gold.stageDirections.map((direction) => bare(direction.text)))
  })

  it('has one character for each who speaks, and names the language', () => {
    expect(reading.characters).toHaveLength(gold.characters.length)
    expect(reading.language.overall).toBe(gold.language)
  })
})

function read(text: string): Reading {
  const lines = text.split('\n').map((line) => ({ text: line }))
  const pages: Page[] = [{ kind: 'flow', number: 1, lines }]
  const result = readScript(pages, { scriptId: SCRIPT, expectedLanguage: 'auto' })
  return result.kind === 'read' ? result.reading : never()
}

function goldNames(gold: Gold): Map<string, string> {
  return new Map(
    gold.characters.flatMap(({ name, aliases }) => [name, ...aliases].map((label) => [labelKey(label), name])),
  )
}

function directionsOf(reading: Reading): string[] {
  return reading.scenes.flatMap((scene) =>
    scene.elements.flatMap((element) =>
      element.kind === 'direction'
        ? scene.stageDirections.filter((direction) => direction.id === element.id).map((direction) => direction.text)
        : (scene.dialogue.find((line) => line.id === element.id)?.stagingNotes ?? []),
    ),
  )
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Directions are compared by their words: capitals and final points differ where a manner stands behind a name. */
function bare(text: string): string {
  return labelKey(plain(text).replace(/[.:;!?]+$/, ''))
}

function never(): never {
  throw new Error('The golden script was not read as a script')
}
