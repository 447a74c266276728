import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hintAt, rungsOf } from './hints.ts'
import { presentLine, screenReaderLabel } from './levels.ts'

const line = { text: 'Come in, my friend: the fire is warm.', language: 'en' as const }
const say = (n: number) => `${n} words hidden`
const drawn = (level: Parameters<typeof presentLine>[1]) =>
  presentLine(line, level, 7)
    .tokens.map((t) => t.before + (t.kind === 'hidden' ? '_' : t.text) + t.after)
    .join(' ')

describe('the four levels', () => {
  it('shows the whole text on a first read', () => expect(drawn('first_read')).toBe(line.text))
  it('keeps the small words and the first letters when some lines are known', () =>
    expect(drawn('know_some_lines')).toBe('C in, my f: the f is w.'))
  it('keeps the first word of each phrase when most lines are known', () =>
    expect(drawn('know_most_lines')).toBe('Come _, my _: the _ _ _.'))
  it('shows one blank of no length when all lines are known', () => expect(drawn('know_all_lines')).toBe('_'))

  it('counts what is hidden, whatever is drawn', () => {
    expect(presentLine(line, 'know_all_lines', 7)).toMatchObject({ hiddenWords: 8, totalWords: 8 })
    expect(presentLine(line, 'first_read', 7).hiddenWords).toBe(0)
  })

  it('tells a screen reader how many words are hidden, and where', () => {
    expect(screenReaderLabel(presentLine(line, 'know_most_lines', 1), say)).toBe(
      'Come 1 words hidden my 1 words hidden the 3 words hidden',
    )
  })

  it('starts a new phrase on each line of verse and at a Spanish opening mark', () => {
    const verse = { text: 'Dulce nombre del ausente\nvuelve ya ¿no oyes?', language: 'es' as const }
    const shown = presentLine(verse, 'know_most_lines', 1).tokens.filter((t) => t.kind === 'shown')
    expect(shown.map((t) => t.text)).toEqual(['Dulce', 'vuelve', 'no'])
  })

  it('draws other bars for another retake, of about the same length', () => {
    const bars = (seed: number) => presentLine(line, 'know_some_lines', seed).tokens.map((t) => t.bar)
    const retakes = [1, 2, 3, 4, 5, 6].map((seed) => bars(seed).join())
    expect(new Set(retakes).size).toBeGreaterThan(1)
    expect(bars(3)).toEqual(bars(3))
  })

  it('never holds a hidden word in anything that is drawn or said', () => {
    const word = fc.constantFrom('zarzuela', 'Ophelia', 'quixote', 'vértigo', 'mañana')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer(), (words, seed) => {
        const faded = presentLine({ text: words.join(', '), language: 'es' }, 'know_all_lines', seed)
        const everything = JSON.stringify(faded) + screenReaderLabel(faded, say)
        expect(words.some((w) => everything.includes(w))).toBe(false)
      }),
    )
  })
})

describe('the hint ladder', () => {
  const told = { ...line, emotionalTone: 'tender', stagingNotes: ['aside'] }
  it('gives the intention before any letter', () =>
    expect(hintAt(told, 'know_all_lines', 1)).toEqual({ kind: 'intention', tone: 'tender', notes: ['aside'] }))
  it('gives the first letter where the script names no intention', () =>
    expect(hintAt(line, 'know_all_lines', 1)).toMatchObject({ kind: 'letters', letters: ['C'] }))
  it('climbs from a word to the whole line, from where the actor stopped', () => {
    const rungs = [2, 3, 4, 5].map((rung) => hintAt(told, 'know_all_lines', rung, 2))
    expect(rungs.map((h) => 'text' in h && h.text)).toEqual([
      'my',
      'my friend: the',
      'my friend: the fire is warm.',
      line.text,
    ])
    expect(rungs.map((h) => h.kind)).toEqual(['words', 'words', 'prompt', 'line'])
  })
  it('gives no word that is in view already', () => {
    const plain = { text: 'Trabajas mucho y no descansas, mujer.', language: 'es' as const }
    const rungs = [1, 2, 3, 4].map((rung) => hintAt(plain, 'know_most_lines', rung))
    expect(rungs.map((hint) => ('letters' in hint ? hint.letters.join() : 'text' in hint && hint.text))).toEqual([
      'm',
      'm,y,n,d',
      'mucho y',
      'mucho y no descansas,',
    ])
    expect(hintAt({ text: 'No te vayas.', language: 'es' }, 'know_some_lines', 1)).toMatchObject({ text: 'vayas.' })
  })
  it('is shorter for a line that is soon all in view', () => {
    const steps = (text: string) => {
      const short = { text, language: 'en' as const }
      return Array.from({ length: rungsOf(short, 'know_all_lines') }, (_, at) =>
        hintAt(short, 'know_all_lines', at + 1),
      )
    }
    expect(steps('Ninety-two!').map((hint) => hint.kind)).toEqual(['letters', 'words'])
    expect(steps('And the stairs').map((hint) => hint.kind)).toEqual(['letters', 'words', 'words'])
    expect(steps('I was not born here').map((hint) => hint.kind)).toEqual([
      'letters',
      'words',
      'words',
      'prompt',
      'line',
    ])
  })
  it('has no hints where the text is in view, and stays on the top rung', () => {
    expect(hintAt(line, 'first_read', 3)).toEqual({ kind: 'none' })
    expect(hintAt(line, 'know_some_lines', 9)).toEqual(
      hintAt(line, 'know_some_lines', rungsOf(line, 'know_some_lines')),
    )
  })
})
