import type { CharacterId } from '@scripteam/contract/model'

/** A character as far as it can be looked for. */
export interface Findable {
  readonly id: CharacterId
  readonly name: string
  readonly aliases: readonly string[]
}

/** Those whose name has the letters looked for, accents and case aside; names that begin with them first. */
export function matching<C extends Findable>(cast: readonly C[], sought: string): C[] {
  const letters = plain(sought)
  if (letters === '') return [...cast]
  const found = cast.filter(({ name, aliases }) => [name, ...aliases].some((one) => plain(one).includes(letters)))
  const begins = ({ name }: C) => (plain(name).startsWith(letters) ? 0 : 1)
  return found.sort((a, b) => begins(a) - begins(b))
}

/** The name of somebody new; null when nothing is written or somebody is called that already. */
export function newNameIn(cast: readonly Findable[], sought: string): string | null {
  const name = sought.trim()
  return name === '' || cast.some((one) => plain(one.name) === plain(name)) ? null : name
}

/** With it when it was not among them, without it when it was. */
export function toggled(chosen: readonly CharacterId[], id: CharacterId): CharacterId[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
