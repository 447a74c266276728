import type { Page } from '@scripteam/contract/model'
import type { PageImages, PicturedPage, Recognition, SourceFile, TextRecogniser } from '@scripteam/pipeline/ports'
import { readTsv } from './readTsv.ts'
import { type ProgramEnding, type ProgramLimits, runTesseract } from './runTesseract.ts'
import { toPage } from './toPage.ts'

export interface TesseractOptions {
  /** Its name on the PATH, or its path. */
  readonly program: string
  readonly images: PageImages
  /** For a whole file, in milliseconds. */
  readonly timeMs: number
  /** A file with more pictures of text is not begun with. */
  readonly mostPages: number
  /** For one page. A page of dense print takes three seconds and 250 MB. */
  readonly page?: ProgramLimits
}

/** Those of our languages that are used, in this order; the first one's dictionary counts most. */
const LANGUAGES = ['spa', 'eng']
/** Ink is told from paper by what is around it (Sauvola): by one threshold a nearly empty grey page is all ink. */
const ADAPTIVE = ['-c', 'thresholding_method=2']
const PAGES_AT_ONCE = 2
const PAGE_LIMITS: ProgramLimits = { timeMs: 60_000, memoryMb: 2_048 }

/** Recognises text with the Tesseract that is installed on this machine, page by page, each drawn at 300 dots an inch. */
export function createTesseract(options: TesseractOptions): TextRecogniser {
  let languages: Promise<string[]> | null = null
  const known = () => (languages ??= languagesOf(options))
  return {
    isReady: async () => (await known()).length > 0,
    async recognise(file, pages, onPage, signal) {
      if (pages.length > options.mostPages) return failed(`${pages.length} pages`)
      const limit = AbortSignal.timeout(options.timeMs)
      try {
        const work = { ...options, file, languages: await known(), signal: AbortSignal.any([signal, limit]) }
        return await recogniseAll(work, pages, onPage)
      } catch (error) {
        if (limit.aborted && !signal.aborted) return failed('time')
        throw error
      }
    },
  }
}

interface Work extends TesseractOptions {
  readonly file: SourceFile
  readonly languages: readonly string[]
  readonly signal: AbortSignal
}

/** The first page that fails ends it all: a script with a hole in it is worse than none. */
async function recogniseAll(
  work: Work,
  pages: readonly PicturedPage[],
  onPage: (done: number) => Promise<void>,
): Promise<Recognition> {
  const done: Page[] = []
  const waiting = [...pages]
  const end = new AbortController()
  const signal = AbortSignal.any([work.signal, end.signal])
  let problem: Recognition | null = null
  async function hand(): Promise<void> {
    for (let page = waiting.shift(); page && !problem; page = waiting.shift()) {
      const read = await recogniseOne({ ...work, signal }, page)
      if (typeof read === 'string') {
        problem ??= failed(`page ${page.number}: ${read}`)
        end.abort()
        return
      }
      done.push(read)
      await onPage(done.length)
    }
  }
  const hands = await Promise.allSettled(Array.from({ length: PAGES_AT_ONCE }, hand))
  if (problem) return problem
  for (const ended of hands) if (ended.status === 'rejected') throw ended.reason
  return { kind: 'pages', pages: done.sort((a, b) => a.number - b.number) }
}

/** A page, or why there is none. */
async function recogniseOne(work: Work, page: PicturedPage): Promise<Page | string> {
  const image = await work.images.page(work.file, page.number, { width: widthFor(page) }, work.signal)
  if (image.kind === 'problem') return `${image.problem} ${image.detail ?? ''}`.trim()
  const args = ['stdin', 'stdout', '-l', work.languages.join('+'), ...ADAPTIVE, 'tsv']
  const ending = await runTesseract(work.program, args, image.png, work.page ?? PAGE_LIMITS, work.signal)
  if (ending.kind !== 'ended') return ending.kind
  const lines = ending.code === 0 ? readTsv(ending.output) : null
  return lines === null ? reasonOf(ending) : toPage(lines, page, image.width)
}

function reasonOf({ code }: Extract<ProgramEnding, { kind: 'ended' }>): string {
  return code === 0 ? 'an answer that is none' : `exit ${code}`
}

/** 300 dots an inch; pages that claim to be tiny or huge are drawn as if they were sheets of paper. */
function widthFor({ width }: PicturedPage): number {
  return Math.round(Math.min(3_600, Math.max(1_600, (width / 72) * 300)))
}

/** `tesseract --list-langs` prints a heading and then a language a line. None when there is no such program. */
async function languagesOf({ program }: TesseractOptions): Promise<string[]> {
  const limits = { timeMs: 10_000, memoryMb: PAGE_LIMITS.memoryMb }
  const ending = await runTesseract(program, ['--list-langs'], new Uint8Array(), limits, new AbortController().signal)
  if (ending.kind !== 'ended' || ending.code !== 0) return []
  const installed = new Set(ending.output.split(/\r?\n/).map((line) => line.trim()))
  return LANGUAGES.filter((language) => installed.has(language))
}

function failed(detail: string): Recognition {
  return { kind: 'problem', problem: 'unrecognised', detail }
}
