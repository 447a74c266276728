import type { LineId, VoiceInteraction } from '@scripteam/contract/model'
import { heardLine, type LineToHear } from '../listen/listening.ts'
import { errorFloor, type FirstRead, rawAccuracy } from '../score/scoreLine.ts'
import { foldSession } from './attempts.ts'

/** Fewer words than this say nothing of a device. */
const FEWEST_WORDS = 60

/**
 * The device's share of errors for this actor, 0 to 0.25, from lines that were read with the text in view: what is missing of
 * them is the recogniser's. Null until enough words were read.
 */
export function deviceFloor(
  attempts: readonly VoiceInteraction[],
  lines: ReadonlyMap<LineId, LineToHear>,
): number | null {
  const reads = foldSession(attempts).flatMap((attempt) => firstRead(attempt, lines.get(attempt.lineId)) ?? [])
  const words = reads.reduce((sum, read) => sum + read.words, 0)
  return words < FEWEST_WORDS ? null : errorFloor(reads)
}

function firstRead({ level, end, heard }: VoiceInteraction, line: LineToHear | undefined): FirstRead | null {
  if (!line || level !== 'first_read' || end === 'skipped' || heard === undefined) return null
  const tracked = heardLine(line, heard)
  return { raw: rawAccuracy(tracked), words: tracked.tokens.length }
}
