import type { TextItem } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { readTsv, type Word } from './readTsv.ts'
import { tsvOf } from './stubs/index.ts'
import { toPage } from './toPage.ts'

/** A page on which a point is a pixel. */
const PAGE = { number: 1, width: 2_550, height: 3_300 }

function itemsOf(lines: readonly Word[][] | null): TextItem[] {
  const page = toPage(lines ?? [], PAGE, PAGE.width)
  return page.kind === 'positioned' ? page.items : []
}

describe('recognised words', () => {
  const texts = Array.from({ length: 8 }, (_, at) => `These are the six words of line ${at}`)

  it('stand in one line each on a page that lay askew', () => {
    const degrees = (1 * Math.PI) / 180
    const askew = (readTsv(tsvOf(texts)) ?? []).map((line) => line.map((word) => turn(word, degrees)))
    const items = itemsOf(askew)
    expect(items.map(({ text }) => text)).toEqual(texts)
    const drops = items.slice(1).map(({ x, y }, at) => [x - (items[at]?.x ?? 0), y - (items[at]?.y ?? 0)])
    for (const [across, down] of drops) {
      expect(across).toBeCloseTo(0, -1)
      expect(down).toBeCloseTo(60, -1)
    }
  })

  it('are parted where a column begins', () => {
    const [line = []] = readTsv(tsvOf(['ADA Put the kettle on'])) ?? []
    const apart = line.map((word, at) =>
      at === 0 ? word : { ...word, left: word.left + 400, right: word.right + 400 },
    )
    expect(itemsOf([apart]).map(({ text }) => text)).toEqual(['ADA', 'Put the kettle on'])
  })

  it('are as sure as the least certain of them, marks not counted', () => {
    const [line = []] = readTsv(tsvOf(['Put the kettle on . '.trim()], 90)) ?? []
    const unsure = line.map((word) => ({ ...word, confidence: { kettle: 0.4, '.': 0.25 }[word.text] ?? 0.9 }))
    expect(itemsOf([unsure])[0]?.confidence).toBe(0.4)
  })

  it('get the raised letters of numbered roles back', () => {
    const rows = [
      'Vecina 1*, curiosa',
      'VECINA 2°.—Hemos oído',
      'VECINA 1: Una',
      'CRIADO 1.° ¿Quién va?',
      'Room 1? No.',
    ]
    expect(itemsOf(readTsv(tsvOf(rows))).map(({ text }) => text)).toEqual([
      'Vecina 1ª, curiosa',
      'VECINA 2ª.—Hemos oído',
      'VECINA 1ª: Una',
      'CRIADO 1.º ¿Quién va?',
      'Room 1? No.',
    ])
  })

  it('close the brackets that they opened', () => {
    const rows = ['ADA. [Turning to', 'the window. |', 'Am I late? So am I', '[Enter Ben.I', 'I']
    expect(itemsOf(readTsv(tsvOf(rows))).map(({ text }) => text)).toEqual([
      'ADA. [Turning to',
      'the window. ]',
      'Am I late? So am I',
      '[Enter Ben.]',
      'I',
    ])
  })

  it('lose the bars that are capitals, and specks of dust', () => {
    const printed = tsvOf(["ACT Il. | am |'m still {Rising.}", 'and 1 thought of 1 thing'])
    const lines = readTsv(`${printed}5\t1\t1\t1\t1\t9\t9\t9\t9\t9\t3\tdust\n`)
    expect(itemsOf(lines).map(({ text }) => text)).toEqual([
      "ACT II. I am I'm still (Rising.)",
      'and I thought of 1 thing',
    ])
  })

  it.each([
    ['nothing', ''],
    ['another table', 'name\tage\nAda\t9\n'],
    ['a place that is no number', tsvOf(['word']).replace('\t300\t', '\there\t')],
  ])('are none in %s', (_, output) => {
    expect(readTsv(output)).toBeNull()
  })
})

/** As it stands when the page is turned clockwise about its corner. */
function turn(word: Word, angle: number): Word {
  const [width, height] = [word.right - word.left, word.bottom - word.top]
  const [x, y] = [word.left + width / 2, word.top + height / 2]
  const left = x * Math.cos(angle) - y * Math.sin(angle) - width / 2
  const top = x * Math.sin(angle) + y * Math.cos(angle) - height / 2
  return { ...word, left, top, right: left + width, bottom: top + height }
}
