import type { Direction, Element, Speech } from './element.ts'

/** The speeches and directions between two headings. */
export interface SceneDraft {
  readonly title: string
  readonly elements: readonly (Speech | Direction)[]
}

/**
 * Parts the elements at their headings. Headings without speech between them name one scene together:
 * "ACT I — SCENE II." A play without headings is one scene without a title.
 */
export function partScenes(elements: readonly Element[]): SceneDraft[] {
  const scenes: { title: string; elements: (Speech | Direction)[] }[] = []
  let act = ''
  let hasSpeech = true
  for (const element of elements) {
    if (element.kind === 'heading') {
      const current = scenes.at(-1)
      if (element.level === 'act') act = element.text
      if (current && !hasSpeech) current.title = titled(act, element)
      else scenes.push({ title: titled(act, element), elements: [] })
      hasSpeech = false
      continue
    }
    if (scenes.length === 0) scenes.push({ title: '', elements: [] })
    scenes.at(-1)?.elements.push(element)
    if (element.kind === 'speech') hasSpeech = true
  }
  return scenes
}

function titled(act: string, heading: { level: 'act' | 'scene'; text: string }): string {
  return heading.level === 'act' || act === '' ? heading.text : `${act} — ${heading.text}`
}
