import type { LineId, PackEnvelope, PackLine, SceneId } from '@scripteam/contract/model'
import { printedWords } from '@scripteam/practice'
import type { RunKind, RunWish } from '../stage/stageRun.ts'
import { linesIn } from './offers.ts'

/** What has been chosen of a run so far. */
export interface RunForm {
  kind: RunKind
  /** Null for the whole play. */
  sceneId: SceneId | null
  from: LineId | null
  to: LineId | null
}

/** What the run is for, whatever its kind. */
export type RunFor = Pick<RunWish, 'scriptId' | 'role' | 'level'> & { alsoPlaying: RunWish['role'][] }

/** Which of the fields make sense for a kind of run. */
export function fieldsOf({ kind, sceneId }: RunForm): { scene: boolean; from: boolean; to: boolean } {
  const isStretch = (kind === 'straight' || kind === 'loop') && sceneId !== null
  return { scene: kind !== 'lines', from: isStretch, to: isStretch && kind === 'loop' }
}

/** The run that the form asks for; null when there is nothing to rehearse. `seed` makes the order of random cues. */
export function wishOf(form: RunForm, whom: RunFor, weak: readonly LineId[], seed: number): RunWish | null {
  const fields = fieldsOf(form)
  if (form.kind === 'lines') return weak.length === 0 ? null : { ...whom, kind: 'lines', lines: [...weak] }
  return {
    ...whom,
    kind: form.kind,
    sceneId: form.sceneId,
    ...(fields.from ? { from: form.from } : {}),
    ...(fields.to ? { to: form.to } : {}),
    ...(form.kind === 'cues' ? { seed } : {}),
  }
}

/** A line to begin or end at, without giving away a word of mine that the level hides. */
export interface LineOption {
  id: LineId
  speaker: string
  /** The first words; null for a line of mine, which is named by its number. */
  words: string | null
  /** Number among my lines of the scene, from 1; 0 for a line of somebody else. */
  number: number
}

const FIRST_WORDS = 7

/** The lines of a scene to choose from, in order. Lines of mine show their words only while every word is in view. */
export function lineOptions(kept: PackEnvelope, sceneId: SceneId | null, whom: RunFor): LineOption[] {
  const mine = new Set([whom.role, ...whom.alsoPlaying])
  const isMine = (line: PackLine) => line.speakers.some((speaker) => mine.has(speaker))
  let number = 0
  return linesIn(kept, sceneId).map((line) => {
    if (isMine(line)) number += 1
    const isHidden = isMine(line) && whom.level !== 'first_read'
    return {
      id: line.id,
      speaker: line.character,
      words: isHidden ? null : firstWords(line.text),
      number: isMine(line) ? number : 0,
    }
  })
}

function firstWords(text: string): string {
  const words = printedWords(text)
  const shown = words.slice(0, FIRST_WORDS).map((word) => word.before + word.text + word.after)
  return shown.join(' ') + (words.length > FIRST_WORDS ? ' …' : '')
}

/** From the first line to one a few lines on, where nothing else was chosen. */
export function stretchOf(options: readonly LineOption[], form: RunForm): { from: LineId | null; to: LineId | null } {
  const from = options.find((option) => option.id === form.from)?.id ?? options[0]?.id ?? null
  const start = options.findIndex((option) => option.id === from)
  const to = options.slice(start).find((option) => option.id === form.to)?.id
  return { from, to: to ?? options[Math.min(options.length - 1, start + 5)]?.id ?? null }
}
