import type { Page, ScriptPage } from '@scripteam/contract/model'
import type { ProblemCode } from '@scripteam/contract/problem'
import type { ExtractedText, ScriptFacts } from '@scripteam/pipeline'
import { openedBlob, type PageImageProblem } from '@scripteam/pipeline/ports'
import { pageRows } from '@scripteam/script'
import { fail, type Handler } from '../../http/handler.ts'
import { addressTtl, ownScript } from '../steps/index.ts'
import type { ScriptDesk } from './desk.ts'

/** Pixels: an A4 page at 150 dots an inch, sharp on a tablet and about 250 KB. */
const IMAGE_WIDTH = 1_240

/** A page of the uploaded file as it was extracted, to stand beside what was read from it. */
export function getScriptPage(desk: ScriptDesk): Handler<'getScriptPage'> {
  return async ({ user, params }) => {
    const { db, tools } = desk.engine
    const row = await ownScript(db, user.id, params.id)
    if (!row) return fail('NOT_FOUND')
    const [facts, extracted] = await Promise.all([tools.store.facts(row.id), tools.store.latest(row.id, 'extractText')])
    if (!facts || !extracted) return fail('STILL_READING')
    // Every version of this step gave pages.
    const { pages } = extracted.output as ExtractedText
    const page = pages.find(({ number }) => number === params.number)
    return page ? shown(page, pages, facts, desk) : fail('NOT_FOUND')
  }
}

function shown(page: Page, pages: Page[], facts: ScriptFacts, { parts }: ScriptDesk): ScriptPage {
  const { number } = page
  const rows = pageRows(pages, number)
  const last = pages.reduce((most, other) => Math.max(most, other.number), 1)
  if (page.kind === 'flow') return { number, pages: last, rows, image: null, size: null }
  const { expires, signature } = parts.tools.sign(nameOf(facts, number), addressTtl(parts.now()))
  const image = `/api/scripts/${facts.script}/pages/${number}/image?expires=${expires}&signature=${signature}`
  return { number, pages: last, rows, image, size: { width: page.width, height: page.height } }
}

/** What an address is signed for: this page of this file. Another draft has other addresses. */
function nameOf({ script, file }: ScriptFacts, number: number): string {
  return `page.${script}.${file.blob}.${number}`
}

/** Draws the page, for whoever has a signed address that has not expired. */
export function getPageImage({ engine: { tools }, parts }: ScriptDesk): Handler<'getPageImage'> {
  return async ({ params, query, signal }) => {
    const facts = await tools.store.facts(params.id)
    const signed = { expires: String(query.expires), signature: query.signature }
    if (!facts || !parts.tools.isSigned({ id: nameOf(facts, params.number), ...signed }))
      return fail('SIGNATURE_INVALID')
    const source = await tools.sources.get(facts.file.blob)
    if (!source) return fail('NOT_FOUND')
    const file = { name: facts.file.name, bytes: source.bytes }
    const image = await parts.tools.pageImages.page(file, params.number, { width: IMAGE_WIDTH }, signal)
    if (image.kind === 'problem') return fail(IMAGE_PROBLEMS[image.problem])
    return { content: openedBlob({ bytes: image.png, mime: 'image/png' }), isImmutable: true }
  }
}

const IMAGE_PROBLEMS = {
  encrypted: 'FILE_CORRUPT',
  corrupt: 'FILE_CORRUPT',
  unsupported: 'NOT_FOUND',
  'no-page': 'NOT_FOUND',
  'too-large': 'FILE_TOO_LARGE',
} as const satisfies Readonly<Record<PageImageProblem, ProblemCode>>
