import type { Furniture } from '../text/textLine.ts'

/** A heading, a speech or a stage direction as printed, with the lines (indexes into the input) it stands on. */
export type Element = Heading | Speech | Direction

interface Placed {
  readonly first: number
  readonly last: number
}

export interface Heading extends Placed {
  readonly kind: 'heading'
  readonly level: 'act' | 'scene'
  readonly text: string
}

export interface Speech extends Placed {
  readonly kind: 'speech'
  /** As printed, without separator and manner: "MISS HARDCASTLE", "1. Wit". Several for dual dialogue. */
  readonly labels: readonly string[]
  /** The label with what stands beside it: "NORA (V.O.)"; absent when nothing does. */
  readonly printed?: string
  /** What is said; verse keeps its line ends. */
  readonly text: string
  /** The directions inside or beside the speech, without their brackets, in reading order. */
  readonly notes: readonly string[]
  readonly confidence: number
  readonly doubts: readonly SpeechDoubt[]
}

export interface Direction extends Placed {
  readonly kind: 'direction'
  readonly text: string
  readonly confidence: number
}

/** What an element was told by; see the contract. */
export type Basis = 'style' | 'label' | 'slugline' | 'heading_words' | 'brackets' | 'italics' | 'layout' | 'words'

/** How surely an element is what it was read as, and why. */
interface Certainty {
  readonly confidence: number
  readonly basis: Basis
  readonly doubts: readonly SpeechDoubt[]
}

export type ToldHeading = Heading & Certainty
export type ToldSpeech = Speech & Certainty
export type ToldDirection = Direction & Certainty
export type ToldElement = ToldHeading | ToldSpeech | ToldDirection

/** Why an element may be wrong: stable keys, for which the app has words. */
type DoubtReason =
  | 'label_once'
  | 'paragraph_may_be_direction'
  | 'direction_may_be_spoken'
  | 'unclosed_bracket'
  | 'label_shape_unusual'
  /** The other headings have a blank above them. */
  | 'heading_not_set_off'
  /** A word of it was hard to make out in the picture of the page. */
  | 'ocr_uncertain'

export interface SpeechDoubt {
  readonly reason: DoubtReason
  readonly confidence: number
}

/** One name of the dramatis personae, with what is said of it. */
export interface CastEntry {
  readonly name: string
  readonly description: string
}

/** Why a line is in no element: what the text reader marked, or what the structure reader left out. */
export type SetAsideReason = Furniture | 'frontMatter' | 'castList' | 'backMatter' | 'transition' | 'note' | 'label'

/** What became of one input line. Every line has exactly one entry, in order. */
export type Account =
  | { readonly as: 'heading' | 'speech' | 'direction' }
  | { readonly as: 'setAside'; readonly reason: SetAsideReason }

/** The printed text, parted into what is said and what is not. */
export interface Structure {
  readonly title: string | null
  readonly cast: readonly CastEntry[]
  readonly elements: readonly ToldElement[]
  readonly accounts: readonly Account[]
}
