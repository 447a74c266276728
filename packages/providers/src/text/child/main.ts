import { buffer } from 'node:stream/consumers'
import type { Extraction, ExtractionLimits } from '@scripteam/pipeline/ports'
import { silenceLibraries, watchMemory } from '../../childProcess/index.ts'
import { FileProblem } from '../parse/fileProblem.ts'
import type { ParsedFormat } from '../recogniseFormat.ts'

// Runs as a process of its own: file on stdin, `main.ts FORMAT LIMITS`, Extraction as JSON on stdout.
const [format, limitsJson] = process.argv.slice(2) as [ParsedFormat, string] // written by parseInChild.ts
const limits: ExtractionLimits = JSON.parse(limitsJson)
silenceLibraries()
watchMemory(limits.memoryMb)
const answer = JSON.stringify(await parse(new Uint8Array(await buffer(process.stdin))))
process.stdout.write(answer, () => process.exit(0))

async function parse(bytes: Uint8Array): Promise<Extraction> {
  try {
    return await readFormat(bytes)
  } catch (error) {
    if (error instanceof FileProblem) return { kind: 'problem', problem: error.problem, detail: error.message }
    // A parser that trips over its input has met a damaged file: that is what this process is for.
    return { kind: 'problem', problem: 'corrupt', detail: error instanceof Error ? error.message : String(error) }
  }
}

/** Each parser is loaded only when its format comes: pdf.js alone takes longer to load than a DOCX to read. */
async function readFormat(bytes: Uint8Array): Promise<Extraction> {
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('../parse/pdf.ts')
      return readPdf(bytes, limits)
    }
    case 'zip': {
      const { readZippedDocument } = await import('../parse/zippedDocument.ts')
      return readZippedDocument(bytes)
    }
    case 'fdx': {
      const { readFinalDraft } = await import('../parse/finalDraft.ts')
      return { kind: 'text', mime: 'application/x-finaldraft', pages: readFinalDraft(bytes) }
    }
    case 'rtf': {
      const { readRichText } = await import('../parse/richText.ts')
      return { kind: 'text', mime: 'application/rtf', pages: readRichText(bytes) }
    }
  }
}
