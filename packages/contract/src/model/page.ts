import { z } from 'zod'
import { Share } from './scene.ts'

/**
 * One run of characters on a printed page. Lengths are PDF points; `x`, `y` is the
 * left end of the baseline, measured from the top left corner of the page.
 */
export const TextItem = z.object({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  font: z.string().optional(),
  /** Degrees clockwise from level, when the text is not level: most often a watermark. */
  angle: z.number().optional(),
  /** How sure the letters are, where they were recognised in a picture; absent where the file holds text. */
  confidence: Share.optional(),
})
export type TextItem = z.infer<typeof TextItem>

/** One paragraph or line of a file that has no positions; `style` as the file names it ("Character", "Scene Heading"). */
export const FlowLine = z.object({
  text: z.string(),
  style: z.string().optional(),
  /** All of the line's letters are set so. */
  emphasis: z.enum(['italic', 'bold', 'smallCaps']).optional(),
  /** The parts of the text that are set in italics, in order. */
  italics: z.array(z.string()).optional(),
})
export type FlowLine = z.infer<typeof FlowLine>

/** What a text extractor hands on: text with positions (PDF) or lines in reading order (TXT, DOCX, Fountain, FDX). */
export const Page = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('positioned'),
    number: z.int().positive(),
    width: z.number(),
    height: z.number(),
    items: z.array(TextItem),
  }),
  z.object({ kind: z.literal('flow'), number: z.int().positive(), lines: z.array(FlowLine) }),
])
export type Page = z.infer<typeof Page>

/** Where a row stands on its page: shares of the page's height from the top, and of its width from the left. */
export const RowBox = z.object({ top: Share, bottom: Share, left: Share, right: Share })
export type RowBox = z.infer<typeof RowBox>

/** One row of a page as it was extracted; its place in `ScriptPage.rows` is what a `SourcePlace` counts. */
export const PageRow = z.object({
  text: z.string(),
  /** Character widths from the left edge of the page. */
  indent: z.number().nonnegative().optional(),
  /** Only for files that have positions. */
  rowBox: RowBox.optional(),
})
export type PageRow = z.infer<typeof PageRow>

/** A page of the uploaded file, to stand beside what was read from it. */
export const ScriptPage = z.object({
  number: z.int().positive(),
  /** How many pages the file has. */
  pages: z.int().positive(),
  rows: z.array(PageRow),
  /** A signed address of a PNG of the whole page, relative to the server, for a while; null when the file has no pages to draw. */
  image: z.string().nullable(),
  /** Of the page, in points, so that room can be kept for the image; null without one. */
  size: z.object({ width: z.number().positive(), height: z.number().positive() }).nullable(),
})
export type ScriptPage = z.infer<typeof ScriptPage>

export const FileMetadata = z.object({
  name: z.string(),
  mime: z.string(),
  bytes: z.int().nonnegative(),
  pages: z.int().positive().optional(),
  sha256: z.string(),
})
export type FileMetadata = z.infer<typeof FileMetadata>

/** Why a file could not be read as text. */
export const TextProblem = z.enum([
  'encrypted',
  'corrupt',
  'empty',
  'no-text',
  'unsupported',
  'too-large',
  /** The pages are pictures of text, and recognising it failed. */
  'unrecognised',
])
export type TextProblem = z.infer<typeof TextProblem>
