import type { LineAudio, PackLine } from '@scripteam/contract/model'
import type { RehearsalState } from './rehearsal.ts'

/**
 * The recording that sounds for a line: the one that was chosen, or in a run with a seed one of its takes in turn, so that a
 * cue does not sound the same every time. Within a round it stays the same, so that "again" is the same again.
 */
export function audioFor(
  { settings, round }: Pick<RehearsalState, 'settings' | 'round'>,
  line: Pick<PackLine, 'id' | 'audio' | 'takes'>,
): LineAudio | undefined {
  const { takes, audio } = line
  if (settings.takeSeed === null || !takes || takes.length === 0) return audio
  return takes[Math.abs(settings.takeSeed + round + placeOf(line.id)) % takes.length] ?? audio
}

/** Lines begin at different takes; the last digits of an id are as good as any. */
function placeOf(id: string): number {
  return Number.parseInt(id.slice(-6), 16)
}
