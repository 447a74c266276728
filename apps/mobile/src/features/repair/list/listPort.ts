import type { Character, CharacterId } from '@scripteam/contract/model'
import type { Row } from '../reading/rows.ts'

/** What both lists, of the browser and of a device, are given. */
export interface ListProps {
  readonly label: string
  readonly rows: readonly Row[]
  readonly at: number
  readonly cast: readonly CastName[]
  /** Changes whenever the selected row is to have the focus; 0 while it need not. */
  readonly focusCall: number
  readonly onSelect: (at: number) => void
  /** Asked for by a second press on what is selected. */
  readonly onOpen: () => void
}

/** A character as far as a row shows it, in the order of the cast. */
export type CastName = Pick<Character, 'name'> & { readonly id: CharacterId }
