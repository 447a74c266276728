import { z } from 'zod'

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

export const FileMetadata = z.object({
  name: z.string(),
  mime: z.string(),
  bytes: z.int().nonnegative(),
  pages: z.int().positive().optional(),
  sha256: z.string(),
})
export type FileMetadata = z.infer<typeof FileMetadata>

/** Why a file could not be read as text. */
export const TextProblem = z.enum(['encrypted', 'corrupt', 'empty', 'no-text', 'unsupported', 'too-large'])
export type TextProblem = z.infer<typeof TextProblem>
