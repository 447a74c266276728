import type { CharacterId, Reading, RepairId, RepairOperation } from '@scripteam/contract/model'
import { repairReading } from '@scripteam/script/repair'

/** Who says something: characters of the cast, or somebody new by name. */
export type Speakers =
  | { readonly kind: 'known'; readonly ids: readonly CharacterId[] }
  | { readonly kind: 'new'; readonly name: string }

/** What has to be repaired first for these to speak, and their ids; null when the name is taken or nobody is meant. */
export function bringOn(
  reading: Reading,
  speakers: Speakers,
  id: RepairId,
): { before: RepairOperation[]; ids: CharacterId[] } | null {
  if (speakers.kind === 'known') return speakers.ids.length > 0 ? { before: [], ids: [...speakers.ids] } : null
  const operation: RepairOperation = { kind: 'addCharacter', id, name: speakers.name }
  const known = new Set(reading.characters.map((character) => character.id))
  const after = repairReading(reading, [{ operation, about: null }]).reading
  const added = after.characters.find((character) => !known.has(character.id))
  return added ? { before: [operation], ids: [added.id] } : null
}
