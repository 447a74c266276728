import type { PackLine } from '@scripteam/contract/model'

/** Milliseconds: ordinary turn-taking (Levinson & Torreira 2015), a directed pause, a line that is cut off. */
const GAP = { ordinary: 200, pause: 1500, interruption: -150 } as const

const PAUSE = /\b(pausa|silencio|pause|silence|beat)\b/iu
const CUT_OFF = /(?:[-–—]|--)\s*["”»']?\s*$/u

/** True for a direction that asks for a silence, and is not to be spoken into it. */
export function isPause(direction: string): boolean {
  return PAUSE.test(direction)
}

/** The silence the script asks for between a line and the one before it, in milliseconds; negative where it cuts in. */
export function expectedGapMs(
  previous: Pick<PackLine, 'text'> | null,
  directions: readonly string[],
  line: Pick<PackLine, 'stagingNotes'>,
): number {
  if ([...directions, ...(line.stagingNotes ?? []).slice(0, 1)].some(isPause)) return GAP.pause
  return previous && CUT_OFF.test(previous.text) ? GAP.interruption : GAP.ordinary
}
