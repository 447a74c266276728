import type { Page, TextProblem } from '@scripteam/contract/model'

export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ExtractionLimits {
  readonly timeMs: number
  readonly memoryMb: number
  readonly pages: number
}

/** A page that is a picture of text (or blank), with its size in points. */
export type PicturedPage = Pick<Extract<Page, { kind: 'positioned' }>, 'number' | 'width' | 'height'>

export type Extraction =
  | { kind: 'text'; mime: string; pages: Page[]; pictures?: PicturedPage[] }
  /** `pictures` beside `no-text` only. */
  | { kind: 'problem'; problem: TextProblem; detail?: string; pictures?: PicturedPage[] }

/** Reads the text of a file, within limits, whatever the file does. */
export interface TextExtractor {
  extract(file: SourceFile, limits: ExtractionLimits, signal: AbortSignal): Promise<Extraction>
}

/** 25 MB of upload, read within a minute in 512 MB. */
export const DEFAULT_LIMITS: ExtractionLimits = { timeMs: 60_000, memoryMb: 512, pages: 2_000 }
