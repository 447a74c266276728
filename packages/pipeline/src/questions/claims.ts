import type { BondKind, CharacterId, DialogueLine } from '@scripteam/contract/model'

/** What a model says and the text supports; `line` is the speech that was quoted. */
export type Claim =
  | { kind: 'emotion'; line: DialogueLine; emotion: string; intensity: number; quote: string }
  | { kind: 'personality' | 'motivations' | 'speakingStyle'; line: DialogueLine; who: CharacterId; text: string }
  | { kind: 'relationship'; line: DialogueLine; from: CharacterId; to: CharacterId; bond: BondKind }
  | { kind: 'attribution'; line: DialogueLine; who: CharacterId }

/**
 * Why a claim was dropped. `noLine`: its line is not in the scene. `noQuote`: the quote does not stand in that line.
 * `noCharacter`: nobody of that name speaks in the scene. `notTheirs`: the line is not theirs, or does not concern them.
 * `unfit`: words that are too long, hidden or made for machines, or a figure out of range. `notAsked`: an attribution
 * of a line that was not in doubt. `dictated`: another line says it in these very words, or tells who speaks, as one
 * that gives orders does.
 */
export type Dropped = 'noLine' | 'noQuote' | 'noCharacter' | 'notTheirs' | 'unfit' | 'notAsked' | 'dictated'
