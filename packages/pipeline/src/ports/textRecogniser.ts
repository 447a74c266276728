import type { Page } from '@scripteam/contract/model'
import type { PicturedPage, SourceFile } from './textExtractor.ts'

export type Recognition =
  | { kind: 'pages'; pages: Page[] }
  /** The program failed or took too long, or there are more pages than it may be asked for. */
  | { kind: 'problem'; problem: 'unrecognised'; detail: string }

/** Recognises the text of pages that are pictures, within limits. */
export interface TextRecogniser {
  /** False where no program for it is installed. */
  isReady(): Promise<boolean>
  /** The pages in the order they are asked for, each word with how sure it is; `onPage` hears how many are done. */
  recognise(
    file: SourceFile,
    pages: readonly PicturedPage[],
    onPage: (done: number) => Promise<void>,
    signal: AbortSignal,
  ): Promise<Recognition>
}
