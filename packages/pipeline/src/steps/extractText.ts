import type { TextProblem } from '@scripteam/contract/model'
import type { ProblemCode } from '@scripteam/contract/problem'
import type { ScriptFacts } from '../facts.ts'
import type { ExtractedText } from '../outputs.ts'
import { readPages } from '../readPages.ts'
import { step } from '../step.ts'

type Input = Pick<ScriptFacts, 'file'>

/** The uploaded file -> its pages. Those that are pictures of text can take minutes. */
export const extractText = step<'extractText', Input>({
  name: 'extractText',
  version: 1,
  workflowType: () => 'script_analysis',
  status: () => 'analyzing',
  percent: 0,
  gather: async ({ facts }) => ({ file: facts.file }),
  async run({ file }, tools, signal) {
    const source = await tools.sources.get(file.blob)
    if (!source) throw new Error(`the file ${file.blob} is gone`)
    const extraction = await readPages({ name: file.name, bytes: source.bytes }, tools, tools.report, signal)
    if (extraction.kind === 'problem') return { kind: 'problem', problem: FILE_PROBLEMS[extraction.problem] }
    const output: ExtractedText = { mime: extraction.mime, pages: extraction.pages }
    return { kind: 'done', output }
  },
})

/** The code on the wire for each reason why a file has no text for us. */
export const FILE_PROBLEMS = {
  empty: 'FILE_EMPTY',
  encrypted: 'FILE_ENCRYPTED',
  corrupt: 'FILE_CORRUPT',
  'no-text': 'FILE_NO_TEXT',
  unsupported: 'FILE_UNSUPPORTED',
  'too-large': 'FILE_TOO_LARGE',
  unrecognised: 'FILE_UNRECOGNISED',
} as const satisfies Readonly<Record<TextProblem, ProblemCode>>
