import type { Language } from '@scripteam/contract/model'
import { quantile } from '../../figures.ts'
import { HARD_LINES, type HardLine } from './hardLines.ts'
import { playTurn, type Turn, type TurnEnd } from './turn.ts'
import { MANNERS } from './write.ts'

/** One way in which trials were alike. Shares are 0 to 1, delays milliseconds. */
export interface StrangerRow {
  readonly alike: string
  readonly trials: number
  readonly done: number
  readonly early: number
  readonly stuck: number
  readonly wrongLine: number
  readonly helpedWhileSpeaking: number
  readonly p50: number | null
  readonly p95: number | null
}

const PACES = [60, 150, 260] as const
const WORD_ERRORS = [0, 0.1] as const

/**
 * Every hard line, in every manner of recogniser, at every pace, `times` over. Nothing of the other simulator is used, so that
 * what suits one generator alone is found out.
 */
export function runStrangers(seed: number, times: number, paces: readonly number[] = PACES): TurnEnd[] {
  return (['es', 'en'] as const).flatMap((language) =>
    HARD_LINES[language].flatMap((line, index) =>
      MANNERS.flatMap((manner, m) =>
        paces.flatMap((wordsPerMinute) =>
          WORD_ERRORS.flatMap((errors) =>
            Array.from({ length: line.habit === 'long' ? 1 : times }, (_, time) => {
              const own =
                seed + 7 * time + 1_000 * index + 100_000 * m + wordsPerMinute * 1_000_003 + (errors > 0 ? 3 : 0)
              return playTurn({
                line,
                next: nextOf(language, line, index),
                language,
                manner,
                wordsPerMinute,
                errors,
                seed: own,
              })
            }),
          ),
        ),
      ),
    ),
  )
}

/** Equal lines come twice in a row. */
function nextOf(language: Language, line: HardLine, index: number): string {
  const lines = HARD_LINES[language]
  return line.habit === 'equal' ? line.printed : (lines[(index + 3) % lines.length]?.printed ?? line.printed)
}

/** The trials grouped by what was hard, by manner and by pace. */
export function strangerRows(ends: readonly TurnEnd[]): StrangerRow[] {
  const groups = new Map<string, TurnEnd[]>()
  for (const end of ends) for (const name of namesOf(end.turn)) groups.set(name, [...(groups.get(name) ?? []), end])
  return [...groups].map(([alike, group]) => rowOf(alike, group)).toSorted((a, b) => a.alike.localeCompare(b.alike))
}

function namesOf({ line, manner, wordsPerMinute, errors }: Turn): string[] {
  return ['all', `line: ${line.habit}`, `recogniser: ${manner}`, `pace: ${wordsPerMinute}`, `errors: ${errors}`]
}

export function rowOf(alike: string, ends: readonly TurnEnd[]): StrangerRow {
  const share = (holds: (end: TurnEnd) => boolean) => ends.filter(holds).length / ends.length
  const delays = ends.filter(isDone).map(({ delayMs }) => delayMs)
  return {
    alike,
    trials: ends.length,
    done: share(isDone),
    early: share((end) => end.verdict === 'complete' && end.delayMs < 0),
    stuck: share((end) => end.verdict === 'stuck'),
    wrongLine: share((end) => end.verdict === 'wrongLine'),
    helpedWhileSpeaking: share((end) => end.wasHelpedWhileSpeaking),
    p50: quantile(delays, 0.5),
    p95: quantile(delays, 0.95),
  }
}

function isDone({ verdict, delayMs, wasHelpedWhileSpeaking }: TurnEnd): boolean {
  return verdict === 'complete' && delayMs >= 0 && !wasHelpedWhileSpeaking
}
