/** What a printed play says and what the reader found in it, in words that can be laid side by side: for tests of layouts. */
import type { Page, Reading, ScriptId } from '@scripteam/contract/model'
import { readScript } from '../index.ts'
import { labelKey } from './label.ts'
import type { Play } from './layoutPlays.ts'

const SCRIPT = 'f3b0a1de-0000-8000-8000-000000000002' as ScriptId

export function read(text: string): Reading {
  const pages = text.split('\f').map((page, at): Page => {
    return { kind: 'flow', number: at + 1, lines: page.split(/\r?\n/).map((line) => ({ text: line })) }
  })
  const result = readScript(pages, { scriptId: SCRIPT, expectedLanguage: 'auto' })
  if (result.kind !== 'read') throw new Error('The play was not read as a script')
  return result.reading
}

/** One string for each speech: scene, speaker and words. */
export function spokenIn({ scenes }: Reading): string[] {
  return scenes.flatMap((scene, at) =>
    scene.dialogue.map((line) => `${at} ${labelKey(line.character)}: ${plain(line.text)}`),
  )
}

export function spokenOf(play: Play): string[] {
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

export function directionsIn({ scenes }: Reading): string[] {
  return scenes.flatMap((scene) =>
    scene.elements.flatMap((element) =>
      element.kind === 'direction'
        ? scene.stageDirections.filter(({ id }) => id === element.id).map(({ text }) => plain(text))
        : (scene.dialogue.find(({ id }) => id === element.id)?.stagingNotes ?? []).map(plain),
    ),
  )
}

export function directionsOf(play: Play): string[] {
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
