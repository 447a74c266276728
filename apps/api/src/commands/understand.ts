import { createHash } from 'node:crypto'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ScriptId } from '@scripteam/contract/model'
import { type Readers, readPages } from '@scripteam/pipeline'
import type { SourceFile } from '@scripteam/pipeline/ports'
import { readScript } from '@scripteam/script'
import { createReaders } from '../composition/text.ts'
import { readConfig } from '../config.ts'
import { type Prediction, toPrediction, withoutDialogue } from './prediction.ts'

const USAGE = 'usage: npm run --silent understand -- --out DIR [--ocr] FILE...'
/** No file of this size is worth reading into memory: the extractor refuses far smaller ones. */
const MAX_READ_BYTES = 64 * 1024 * 1024

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  process.exitCode = await understandFiles(process.argv.slice(2))
}

/**
 * Reads scripts without a server: writes `DIR/NAME.json` for each file. Pictures of text are read with `--ocr` only, so
 * that what comes of a file does not hang on what is installed. Returns the exit code: 0 when every
 * file was handled (an unreadable script is handled: its error is the answer), 1 when one was not, 2 for a
 * wrong call or wrong settings.
 */
export async function understandFiles(argv: string[]): Promise<number> {
  const call = parseCall(argv)
  if (call === null) {
    console.error(USAGE)
    return 2
  }
  const settings = call.isOcr ? readConfig(process.env) : null
  if (settings?.kind === 'wrong') {
    for (const sentence of settings.sentences) console.error(sentence)
    return 2
  }
  await mkdir(call.out, { recursive: true })
  const readers = createReaders(settings?.config ?? null)
  let failures = 0
  for (const path of call.files) {
    try {
      const prediction = await understandFile(readers, path)
      await writeFile(join(call.out, `${nameOf(path)}.json`), JSON.stringify(prediction))
    } catch (error) {
      // One file that cannot be opened must not cost the others of the batch.
      console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`)
      failures++
    }
  }
  return failures === 0 ? 0 : 1
}

function parseCall(argv: string[]): { out: string; files: string[]; isOcr: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      options: { out: { type: 'string' }, ocr: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    if (values.out === undefined || positionals.length === 0) return null
    return { out: values.out, files: positionals, isOcr: values.ocr }
  } catch {
    // An unknown option is a wrong call like any other: the usage line says what is right.
    return null
  }
}

async function understandFile(readers: Readers, path: string): Promise<Prediction> {
  if ((await stat(path)).size > MAX_READ_BYTES) return { error: 'too-large' }
  return understand(readers, { name: basename(path), bytes: await readFile(path) })
}

/** One script from bytes to prediction. */
export async function understand(readers: Readers, file: SourceFile): Promise<Prediction> {
  const extraction = await readPages(file, readers, async () => undefined, new AbortController().signal)
  if (extraction.kind === 'problem') return { error: extraction.problem }
  const result = readScript(extraction.pages, { scriptId: idOf(file.bytes), expectedLanguage: 'auto' })
  return result.kind === 'read' ? toPrediction(result.reading) : withoutDialogue(result.language.overall, result.title)
}

/** The same file gets the same ids: a UUID (version 8) made of the first bytes of its SHA-256. */
function idOf(bytes: Uint8Array): ScriptId {
  const hex = createHash('sha256').update(bytes).digest('hex')
  return ScriptId.parse(
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  )
}

/** The file's name without its extension, or its folder's name for `input.*`. */
function nameOf(path: string): string {
  const name = basename(path, extname(path))
  return name === 'input' ? basename(dirname(resolve(path))) : name
}
