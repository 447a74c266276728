import type { CastMember, RepairId, RepairOperation } from '@scripteam/contract/model'
import { type Row, suggestedFor } from '../reading/rows.ts'
import type { Act } from '../wishes.ts'

/** The repair behind an act that has nothing to ask; null for those that do, and where it has no meaning. */
export function repairAtOnce(
  act: Act,
  row: Row,
  id: RepairId,
  cast: readonly Pick<CastMember, 'id'>[] = [],
): RepairOperation | null {
  if (row.kind === 'scene') return act === 'join' ? { kind: 'joinScenes', id, sceneId: row.id } : null
  if (act === 'heading') return { kind: 'markHeading', id, elementId: row.id }
  if (act === 'leaveOut') return { kind: 'leaveOut', id, elementId: row.id }
  if (row.kind !== 'dialogue') return null
  if (act === 'suggested') return asSuggested(row, id, cast)
  if (act === 'join') return { kind: 'joinLines', id, lineId: row.line.id }
  return act === 'direction' ? { kind: 'markDirection', id, lineId: row.line.id } : null
}

function asSuggested(
  row: Extract<Row, { kind: 'dialogue' }>,
  id: RepairId,
  cast: readonly Pick<CastMember, 'id'>[],
): RepairOperation | null {
  const speaker = suggestedFor(row, cast)
  return speaker && { kind: 'changeSpeaker', id, lineId: row.line.id, speakers: [speaker.id] }
}

/** The repair that says that something doubtful is right; a heading or a direction is said anew in its own words. */
export function confirming(row: Row, id: RepairId): RepairOperation {
  if (row.kind === 'scene') return { kind: 'renameScene', id, sceneId: row.id, title: row.scene.title }
  if (row.kind === 'dialogue') return { kind: 'confirmLine', id, lineId: row.line.id }
  const { direction } = row
  return { kind: 'changeDirection', id, directionId: direction.id, text: direction.text }
}
