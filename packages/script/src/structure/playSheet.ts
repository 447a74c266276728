import type { Cue } from './cues.ts'
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
}
