import type { PackLine, VoiceInteraction } from '@scripteam/contract/model'
import { expectedSpeechMs } from '../part/syllables.ts'
import { byLine } from './attempts.ts'

type Spoken = Pick<PackLine, 'id' | 'text' | 'language'>

/** Of a line said again and again the last three times count: a line that is known comes quicker. */
const RECENT = 3
/** From so many measured attempts on an actor has a pace of their own. */
const ENOUGH = 3
const TEMPO = { least: 0.6, most: 2 } as const

/**
 * How long an actor takes for a line, in milliseconds: as long as the last times, for a line that was said aloud; for
 * another one as long as expected, at the actor's own tempo. Attempts stand oldest first.
 */
export function ownPace(attempts: readonly VoiceInteraction[]): (line: Spoken) => number {
  const measured = attempts.filter(({ end, timing }) => end !== 'skipped' && (timing.actualDuration ?? 0) > 0)
  const lines = byLine(measured)
  const tempo = tempoOf(measured)
  return (line) => {
    const own = (lines.get(line.id) ?? []).slice(-RECENT).map(({ timing }) => timing.actualDuration ?? 0)
    return own.length > 0 ? median(own) : Math.round(expectedSpeechMs(line.text, line.language) * tempo)
  }
}

/** Below 1 is quicker than expected. */
function tempoOf(measured: readonly VoiceInteraction[]): number {
  const ratios = measured.flatMap(({ timing: { actualDuration, expectedDuration } }) =>
    expectedDuration > 0 ? [(actualDuration ?? 0) / expectedDuration] : [],
  )
  if (ratios.length < ENOUGH) return 1
  return Math.max(TEMPO.least, Math.min(TEMPO.most, median(ratios)))
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}
