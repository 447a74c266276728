import type { SourceFile } from './textExtractor.ts'

export interface PageImageOptions {
  /** Pixels; a page that is far higher than wide is drawn narrower, so that the image stays within bounds. */
  readonly width: number
}

/** Why a page cannot be drawn: the file, its size as it is drawn, or that there is no such page. */
export type PageImageProblem = 'encrypted' | 'corrupt' | 'unsupported' | 'too-large' | 'no-page'

export type PageImage =
  | { kind: 'image'; png: Uint8Array; width: number; height: number }
  | { kind: 'problem'; problem: PageImageProblem; detail?: string }

/** Draws pages of PDFs, within limits, whatever the file does. Other formats are `unsupported`: they have no pages. */
export interface PageImages {
  /** `number` counts from 1. */
  page(file: SourceFile, number: number, options: PageImageOptions, signal: AbortSignal): Promise<PageImage>
}
