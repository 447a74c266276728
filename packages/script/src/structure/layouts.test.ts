import type { Page, Reading, ScriptId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { readScript } from '../index.ts'
import { labelKey } from './label.ts'
import { PLAYS, type Play } from './layoutPlays.ts'
import { LABELS, type LabelStyle, type PlayLayout, printPlay } from './layoutPrinter.ts'

const SCRIPT = 'f3b0a1de-0000-8000-8000-000000000002' as ScriptId
const STYLES = Object.keys(LABELS) as LabelStyle[] // the keys of the table
const FRAMES = [
  { body: 'flush', pages: 'none', front: 'none' },
  { body: 'indented', pages: 'heads', front: 'cast' },
  { body: 'flush', pages: 'heads', front: 'licence' },
  { body: 'hanging', pages: 'none', front: 'cast' },
] as const

describe.each(STYLES)('a play with its labels set as %s', (label) => {
  it.each(PLAYS)('is read the same however the rest is printed: $id', (play) => {
    for (const layout of layoutsOf(label)) {
      const reading = read(printPlay(play, layout))
      expect({ layout, spoken: spokenIn(reading) }).toEqual({ layout, spoken: spokenOf(play) })
      expect({ layout, directions: directionsIn(reading) }).toEqual({ layout, directions: directionsOf(play) })
    }
  })
})

function layoutsOf(label: LabelStyle): PlayLayout[] {
  const layouts: PlayLayout[] = []
  const marks = ['round', 'square', 'italic', ...(isInline(label) ? (['plain'] as const) : [])] as const
  for (const direction of marks)
    for (const blanks of [1, 0] as const)
      for (const wrap of [72, 0])
        for (const frame of FRAMES) {
          // Long lines fill a page or two only, on which no running head shows itself by coming again.
          if (wrap === 0 && frame.pages === 'heads') continue
          layouts.push({ label, direction, blanks, wrap, ...frame })
        }
  return layouts
}

/** Without marks and blanks, labels on lines of their own leave too little to tell a short direction by. */
function isInline(label: LabelStyle): boolean {
  return !LABELS[label]('ANA', '').isOwnLine
}

function read(text: string): Reading {
  const pages = text.split('\f').map((page, at): Page => {
    return { kind: 'flow', number: at + 1, lines: page.split('\n').map((line) => ({ text: line })) }
  })
  const result = readScript(pages, { scriptId: SCRIPT, expectedLanguage: 'auto' })
  if (result.kind !== 'read') throw new Error('The play was not read as a script')
  return result.reading
}

/** One string for each speech: scene, speaker and words. */
function spokenIn({ scenes }: Reading): string[] {
  return scenes.flatMap((scene, at) =>
    scene.dialogue.map((line) => `${at} ${labelKey(line.character)}: ${plain(line.text)}`),
  )
}

function spokenOf(play: Play): string[] {
  let scene = -1
  let hasSpeech = true
  return play.parts.flatMap((part) => {
    if ('heading' in part) {
      if (hasSpeech) scene++
      hasSpeech = false
    }
    if (!('by' in part)) return []
    hasSpeech = true
    return [`${scene} ${labelKey(part.by)}: ${plain(part.says.join(' ').replace(/\{.*?\}/g, ''))}`]
  })
}

function directionsIn({ scenes }: Reading): string[] {
  return scenes.flatMap((scene) =>
    scene.elements.flatMap((element) =>
      element.kind === 'direction'
        ? scene.stageDirections.filter(({ id }) => id === element.id).map(({ text }) => plain(text))
        : (scene.dialogue.find(({ id }) => id === element.id)?.stagingNotes ?? []).map(plain),
    ),
  )
}

function directionsOf(play: Play): string[] {
  return play.parts.flatMap((part) => {
    if ('direction' in part) return [part.direction]
    if (!('by' in part)) return []
    const inside = [...part.says.join(' ').matchAll(/\{(.*?)\}/g)].map(([, text = '']) => text)
    return part.manner === undefined ? inside : [part.manner, ...inside]
  })
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
