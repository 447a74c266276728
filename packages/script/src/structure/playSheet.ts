import type { CastSpan } from './castList.ts'
import type { Cue } from './cues.ts'
import type { Element, SetAsideReason } from './element.ts'
import type { HeadingShape } from './headings.ts'
import type { Layout } from './layout.ts'
import type { SheetLine } from './sheet.ts'

/** All that is known of a play's lines before they are put together. */
export interface PlaySheet {
  readonly sheet: readonly SheetLine[]
  readonly cues: readonly (Cue | null)[]
  readonly headings: readonly (HeadingShape | null)[]
  readonly layout: Layout
  readonly names: ReadonlySet<string>
  /** Width of the type area where paragraphs must be told by their short last lines; 0 where blanks or marks tell them. */
  readonly width: number
  /** Neither blanks nor marks tell its directions from speech. */
  readonly isUnmarked: boolean
}

/** What a reader of one kind of script hands back; `aside` tells why a sheet line is in no element. */
export interface PlayReading {
  readonly elements: readonly Element[]
  readonly cast: CastSpan | null
  readonly bodyStart: number
  readonly aside: ReadonlyMap<number, SetAsideReason>
}
