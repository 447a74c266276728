import type { Page } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS, type Extraction, type TextExtractor } from '../textExtractor.ts'
import { showTexts, tinyPdf } from './tinyPdf.ts'

/** What every TextExtractor keeps to. `create` makes one for each test. */
export function textExtractorConformance(name: string, create: () => TextExtractor): void {
  const read = (file: string, bytes: Uint8Array) =>
    create().extract({ name: file, bytes }, DEFAULT_LIMITS, AbortSignal.timeout(30_000))

  describe(`${name} as a text extractor`, () => {
    describe('plain text', () => {
      const speech = 'ÁNGELA.— ¿Quién llama? “Nadie”… dijo él.'
      it.each([
        ['UTF-8', Buffer.from(speech)],
        ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${speech}`)],
        ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${speech}`, 'utf16le')],
        ['UTF-16 without one', Buffer.from(speech, 'utf16le')],
        ['big-endian UTF-16', Buffer.from(`\ufeff${speech}`, 'utf16le').swap16()],
        ['big-endian UTF-16 without a mark', Buffer.from(speech, 'utf16le').swap16()],
        ['windows-1252', windows1252(speech)],
      ])('is read from %s', async (_, bytes) => {
        expect(linesOf(await read('escena.txt', bytes))).toEqual([speech])
      })

      it.each([
        ['Unix', '\n'],
        ['Windows', '\r\n'],
        ['old Macintosh', '\r'],
      ])('ends its lines as %s does', async (_, end) => {
        const lines = ['ADA. Good morning.', '', '\tBEN. Is it?']
        expect(linesOf(await read('scene.txt', Buffer.from(lines.join(end))))).toEqual(lines)
      })

      it('turns the page at a form feed', async () => {
        const pages = pagesOf(await read('scene.txt', Buffer.from('ADA. First.\fBEN. Second.')))
        expect(pages.map(({ number }) => number)).toEqual([1, 2])
      })

      it('of blanks alone is read, for it is not empty', async () => {
        expect((await read('blank.txt', Buffer.from(' \n \n'))).kind).toBe('text')
      })
    })

    describe('a PDF', () => {
      const page = showTexts([
        { x: 72, y: 720, text: 'ADA' },
        { x: 144, y: 706, text: 'Put the kettle on.' },
      ])

      it('gives its words with their places, measured from the top left corner', async () => {
        const pages = pagesOf(await read('scene.pdf', tinyPdf([page])))
        const items = pages.flatMap((only) => (only.kind === 'positioned' ? only.items : []))
        expect(items.map(({ text, x, y }) => ({ text, x, y }))).toEqual([
          { text: 'ADA', x: 72, y: 72 },
          { text: 'Put the kettle on.', x: 144, y: 86 },
        ])
        expect(items[0]?.height).toBeCloseTo(12)
        expect(pages[0]).toMatchObject({ number: 1, width: 612, height: 792 })
      })

      it('is told by its bytes, whatever it is called', async () => {
        expect(wordsOf(await read('scene.txt', tinyPdf([page])))).toContain('kettle')
      })

      it('that asks for a password is encrypted', async () => {
        expect(problemOf(await read('locked.pdf', tinyPdf([page], { password: 'user' })))).toBe('encrypted')
      })

      it('that asks for a password only to be changed is read', async () => {
        expect(wordsOf(await read('owned.pdf', tinyPdf([page], { password: 'owner' })))).toContain('kettle')
      })

      it('with a broken table of contents is read', async () => {
        expect(wordsOf(await read('torn.pdf', tinyPdf([page], { isTableBroken: true })))).toContain('kettle')
      })

      it('that was cut off is corrupt', async () => {
        const whole = tinyPdf([page])
        expect(problemOf(await read('cut.pdf', whole.subarray(0, 60)))).toBe('corrupt')
      })

      it('of pictures has no text', async () => {
        const square = '0.5 g 100 100 300 300 re f'
        expect(problemOf(await read('scan.pdf', tinyPdf([square, square])))).toBe('no-text')
      })

      it('of too many pages is too large', async () => {
        const limits = { ...DEFAULT_LIMITS, pages: 2 }
        const file = { name: 'long.pdf', bytes: tinyPdf([page, page, page]) }
        expect(problemOf(await create().extract(file, limits, AbortSignal.timeout(30_000)))).toBe('too-large')
      })
    })

    describe('what is no script', () => {
      it('is empty when it has no bytes', async () => {
        expect(problemOf(await read('nothing.pdf', new Uint8Array()))).toBe('empty')
      })

      it('is too large above 25 MB', async () => {
        expect(problemOf(await read('huge.txt', Buffer.alloc(25 * 1024 * 1024 + 1, 'a')))).toBe('too-large')
      })

      it.each([
        ['a PNG picture', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), noise(4000)])],
        ['noise', noise(4000)],
      ])('is unsupported when it is %s', async (_, bytes) => {
        expect(problemOf(await read('scene.png', bytes))).toBe('unsupported')
      })

      it('is corrupt when it calls itself a PDF and is noise', async () => {
        expect(problemOf(await read('scene.pdf', noise(4000)))).toBe('corrupt')
      })
    })

    it.each([0, 60])('stops when it is told to, after %i ms', async (delayMs) => {
      const leave = new AbortController()
      const reading = create().extract({ name: 'scene.pdf', bytes: tinyPdf(['0 g']) }, DEFAULT_LIMITS, leave.signal)
      setTimeout(() => leave.abort(new Error('the actor went home')), delayMs)
      await expect(reading).rejects.toThrow('the actor went home')
    })
  })
}

function pagesOf(extraction: Extraction): Page[] {
  if (extraction.kind === 'problem') throw new Error(`${extraction.problem}: ${extraction.detail}`)
  return extraction.pages
}

function linesOf(extraction: Extraction): string[] {
  return pagesOf(extraction).flatMap((page) => (page.kind === 'flow' ? page.lines.map(({ text }) => text) : []))
}

function wordsOf(extraction: Extraction): string {
  return pagesOf(extraction)
    .flatMap((page) => (page.kind === 'flow' ? page.lines : page.items).map(({ text }) => text))
    .join(' ')
}

function problemOf(extraction: Extraction): string {
  return extraction.kind === 'problem' ? extraction.problem : 'none'
}

/** Punctuation of windows-1252 that Latin-1 lacks, for the sample speech only. */
function windows1252(text: string): Buffer {
  const codes: Record<string, string> = { '—': '\x97', '“': '\x93', '”': '\x94', '…': '\x85' }
  return Buffer.from(
    text.replace(/[—“”…]/g, (sign) => codes[sign] ?? sign),
    'latin1',
  )
}

/** The same bytes every time, without any order in them. */
function noise(length: number): Buffer {
  let state = 12345
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 1103515245 + 12345) % 2147483648
      return (state >> 16) & 255
    }),
  )
}
