import type { CharacterId } from '@scripteam/contract/model'

/** Those who speak together, by name; nobody's name for an id that is not in the cast. */
export function namesOf(
  ids: readonly CharacterId[],
  cast: readonly { readonly id: CharacterId; readonly name: string }[],
): string {
  return ids.flatMap((id) => cast.find((character) => character.id === id)?.name ?? []).join(' + ')
}
