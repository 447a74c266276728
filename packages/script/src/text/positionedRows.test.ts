import type { Page, TextItem } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { normalise, type TextLine } from './index.ts'

describe('lines from a page with positions', () => {
  it('reads the left column before the right one, and what spans both where it stands', () => {
    const left = Array.from({ length: 12 }, (_, at) => item(`left column line number ${at}`, 50, 100 + 12 * at))
    const right = Array.from({ length: 12 }, (_, at) => item(`right column line number ${at}`, 320, 100 + 12 * at))
    const title = item('A title that spans the columns of the page', 180, 60)
    const texts = textsOf(readPages([[...right, title, ...left]]))
    expect(texts[0]).toBe(title.text)
    expect(texts.slice(1, 13)).toEqual(left.map(({ text }) => text))
    expect(texts.slice(13)).toEqual(right.map(({ text }) => text))
  })

  it('reads narrow columns of short speeches one after the other', () => {
    const page = [0, 1].flatMap((side) =>
      Array.from({ length: 16 }, (_, at) => {
        const text = at % 3 === 0 ? `ANA. There were ${at} chairs in` : at % 3 === 1 ? 'the room.' : 'BEN. No more?'
        return item(text, 50 + 200 * side, 100 + 12 * at)
      }),
    )
    const texts = textsOf(readPages([page]))
    expect(texts.slice(0, 3)).toEqual(['ANA. There were 0 chairs in', 'the room.', 'BEN. No more?'])
    expect(texts).toHaveLength(32)
  })

  it('does not take a list of speakers beside their speeches for a column', () => {
    const rows = Array.from({ length: 14 }, (_, at) => [
      item(at % 2 === 0 ? 'ADA' : 'BEN', 50, 100 + 12 * at),
      item(`says the line with the number ${at}`, 250, 100 + 12 * at),
    ])
    expect(textsOf(readPages([rows.flat()]))[0]).toMatch(/^ADA\s{3,}says the line with the number 0$/)
  })

  it('joins small capitals set in two sizes', () => {
    const cue = [item('D', 100, 50), item('OLORES', 106, 50, { height: 7, width: 30 }), item('1ª', 142, 50)]
    expect(readPages([[...cue, item('Has estado valiente.', 50, 64)]])[0]).toMatchObject({
      text: 'DOLORES 1ª',
      emphasis: 'smallCaps',
    })
  })

  it('tells the space between speeches from the space between lines', () => {
    const page = [0, 1, 2, 3, 4].flatMap((n) => [
      item('ADA. One line', 50, 50 + 50 * n),
      item('and its second.', 60, 62 + 50 * n),
      item('BEN. No.', 50, 80 + 50 * n),
    ])
    expect(
      readPages([page])
        .slice(0, 4)
        .map(({ blankBefore }) => blankBefore),
    ).toEqual([0, 0, 1, 1])
  })

  it('sets slanted marks, running heads, page numbers and footnotes aside', () => {
    const page = (n: number) => [
      item('THE KETTLE', 250, 30),
      ...Array.from({ length: 20 }, (_, at) => item(`words of page ${n} in line ${at} and on`, 50, 100 + 14 * at)),
      item('1 A note of the editor.', 50, 660, { height: 7 }),
      item(String(n), 300, 770),
      item('DRAFT', 200, 400, { angle: -45, height: 60 }),
    ]
    const lines = readPages([page(1), page(2), page(3)])
    const kinds = lines
      .filter(({ page: at }) => at === 2)
      .flatMap(({ furniture, text }) => (furniture ? [`${furniture} ${text}`] : []))
    expect(kinds.sort()).toEqual([
      'footnote 1 A note of the editor.',
      'pageNumber 2',
      'runningHead THE KETTLE',
      'watermark DRAFT',
    ])
  })

  it('puts directions that italics alone tell in brackets, and leaves a stressed word as it is', () => {
    const italic = { font: 'Times-Italic' }
    const page = Array.from({ length: 8 }, (_, n) => [
      item(`ADA. I never saw line ${n}.`, 50, 50 + 40 * n, { width: 140 }),
      item(`He goes to door ${n}.`, 196, 50 + 40 * n, { ...italic, width: 110 }),
      item('Yes, I', 50, 62 + 40 * n),
      item('really', 92, 62 + 40 * n, italic),
      item('do mean it.', 134, 62 + 40 * n),
    ]).flat()
    expect(textsOf(readPages([page])).slice(0, 2)).toEqual([
      'ADA. I never saw line 0. [He goes to door 0.]',
      'Yes, I really do mean it.',
    ])
  })

  it('sets a paragraph in italics off by the little space around it', () => {
    const speech = (y: number) => [
      item('ADA', 200, y),
      item('One line of her speech', 50, y + 14),
      item('and its second line.', 50, y + 26),
    ]
    const page = [0, 1, 2, 3, 4, 5].flatMap((n) => [
      ...speech(50 + 90 * n),
      item('They all wait.', 50, 92 + 90 * n, { font: 'Times-Italic' }),
    ])
    const waits = readPages([page]).filter(({ text }) => text === 'They all wait.')
    expect(waits.every(({ blankBefore }) => blankBefore === 1)).toBe(true)
  })

  it('keeps a name that happens to open a page now and then', () => {
    const page = (n: number, first: string) => [
      item(first, 50, 60),
      ...Array.from({ length: 20 }, (_, at) => item(`words of page ${n} in line ${at}`, 50, 100 + 14 * at)),
    ]
    const firsts = ['ADA', 'BEN', 'COOK', 'ADA', 'DAN', 'EVE', 'ADA']
    const lines = readPages(firsts.map((first, at) => page(at + 1, first)))
    expect(lines.filter(({ text, furniture }) => text === 'ADA' && furniture === undefined)).toHaveLength(3)
  })
})

function readPages(pages: TextItem[][]): TextLine[] {
  return normalise(
    pages.map((items, at): Page => ({ kind: 'positioned', number: at + 1, width: 600, height: 800, items })),
  )
}

function item(text: string, x: number, y: number, more: Partial<TextItem> = {}): TextItem {
  return { text, x, y, width: text.length * 6, height: 10, ...more }
}

function textsOf(lines: TextLine[]): string[] {
  return lines.filter(({ furniture }) => furniture === undefined).map(({ text }) => text)
}
