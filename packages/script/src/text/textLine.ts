import type { RowBox } from '@scripteam/contract/model'

/** One printed line after columns are parted, running heads marked and hyphenated words joined. */
export interface TextLine {
  /** Trimmed; inner runs of blanks and tabs are kept as they stood. */
  readonly text: string
  readonly page: number
  /** Distance from the left margin in character widths; 0 at the margin. */
  readonly indent: number
  /** Blank lines (or their height in a PDF) before this one. */
  readonly blankBefore: number
  /** Paragraph style as the file names it, lower case: "character", "scene heading", "dialogue". */
  readonly style?: string
  /** The whole line is set in this type. */
  readonly emphasis?: 'italic' | 'bold' | 'smallCaps'
  /** Set aside: printed, but no part of the play. It is kept, so that every character of the file is accounted for. */
  readonly furniture?: Furniture
  /** Where it stands on the page; absent where a file has no positions. */
  readonly box?: RowBox
  /** How sure its least certain word is, 0 to 1, where it was recognised in a picture. */
  readonly confidence?: number
}

export type Furniture =
  | 'runningHead'
  | 'pageNumber'
  | 'continued'
  | 'watermark'
  | 'revision'
  /** The number of a film scene, printed in the margins beside its heading. */
  | 'sceneNumber'
  /** The number of a cue of a script for the radio, printed before its label. */
  | 'cueNumber'
  /** The number of a verse, printed in the margin. */
  | 'lineNumber'
  /** A note at the foot of the page, or the raised number that points to it. */
  | 'footnote'
