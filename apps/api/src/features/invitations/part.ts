import type { CharacterId, DialogueLine, InvitationId, LineId } from '@scripteam/contract/model'
import type { Decisions, OrderParts } from '@scripteam/pipeline'
import { type PartLine, partLines } from '@scripteam/practice'
import type { RecordedTake } from '../casting/index.ts'

/** The lines that some characters speak in a script as it reads now, each with its cue. */
export function partOf({ confirmed }: OrderParts, characters: readonly CharacterId[]): PartLine<DialogueLine>[] {
  return partLines(confirmed.reading.scenes, characters)
}

/** What came with an invitation, by line. */
export function recordingsOf(takes: Decisions['takes'], invitation: InvitationId): Map<LineId, RecordedTake> {
  const found = new Map<LineId, RecordedTake>()
  for (const [line, kept] of Object.entries(takes)) {
    for (const take of kept.takes) {
      // The keys of the record are ids of lines.
      if (take.kind === 'recorded' && take.invitation === invitation) found.set(line as LineId, take)
    }
  }
  return found
}
