import type { ToldDirection, ToldElement, ToldHeading, ToldSpeech } from './element.ts'

/** The speeches and directions between two headings. */
export interface SceneDraft {
  readonly title: string
  /** The last of the headings that name it; null where none does. */
  readonly heading: ToldHeading | null
  readonly elements: readonly (ToldSpeech | ToldDirection)[]
}

/**
 * Parts the elements at their headings. Headings without speech between them name one scene together:
 * "ACT I — SCENE II." A play without headings is one scene without a title.
 */
export function partScenes(elements: readonly ToldElement[]): SceneDraft[] {
  const scenes: { title: string; heading: ToldHeading | null; elements: (ToldSpeech | ToldDirection)[] }[] = []
  let act = ''
  let hasSpeech = true
  for (const element of elements) {
    if (element.kind === 'heading') {
      const current = scenes.at(-1)
      if (element.level === 'act') act = element.text
      const named = { title: titled(act, element), heading: element }
      if (current && !hasSpeech) Object.assign(current, named)
      else scenes.push({ ...named, elements: [] })
      hasSpeech = false
      continue
    }
    if (scenes.length === 0) scenes.push({ title: '', heading: null, elements: [] })
    scenes.at(-1)?.elements.push(element)
    if (element.kind === 'speech') hasSpeech = true
  }
  return scenes
}

function titled(act: string, heading: { level: 'act' | 'scene'; text: string }): string {
  return heading.level === 'act' || act === '' ? heading.text : `${act} — ${heading.text}`
}
