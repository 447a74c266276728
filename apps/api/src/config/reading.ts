import { z } from 'zod'
import { whole } from './kinds.ts'

/** What helps to read scripts: a language model, and a reader of scanned pages. */
export const reading = {
  GPT_OSS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'OpenAI-compatible server of a language model, `/v1` included. It is sent the text of scripts. Absent: the rules alone read scripts.',
    ),
  GPT_OSS_MODEL: z.string().min(1).default('gpt-oss-20b').describe('Name of the model on that server.'),
  GPT_OSS_KEY: z.string().min(1).optional().describe('Key of that server, if it asks for one.'),
  GPT_OSS_EFFORT: z
    .enum(['low', 'medium', 'high', 'unset'])
    .default('low')
    .describe('How much it reasons before it answers; `unset` for servers that do not know `reasoning_effort`.'),
  GPT_OSS_AT_ONCE: whole(1)
    .pipe(z.number().min(1, 'needs at least 1'))
    .describe('Questions under way at once from one process.'),
  GPT_OSS_LIMIT: whole(110)
    .pipe(z.number().min(1, 'needs at least 1').max(110, 'needs at most 110'))
    .describe("Seconds for one question, repeats included; then the rules' reading stands."),
  GPT_OSS_SCRIPT_LIMIT: whole(900)
    .pipe(z.number().min(1, 'needs at least 1'))
    .describe('Seconds for all questions about one script; the voices wait for them. The rest is asked another day.'),
  OCR_PROGRAM: z
    .string()
    .min(1)
    .default('tesseract')
    .describe(
      'The Tesseract that reads scanned PDFs: its name on the PATH, or its path. Where it is not found, scans are refused as pictures of text.',
    ),
  OCR_LIMIT: whole(1_200).describe(
    'Seconds in which the pages of one scan have to be read, about two for a page; 0 to read none.',
  ),
  OCR_PAGES: whole(300).describe('Scans with more pages are refused.'),
}
