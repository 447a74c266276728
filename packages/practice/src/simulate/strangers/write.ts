import type { Language } from '@scripteam/contract/model'
import { between, type Chance, normal, pick } from '../chance.ts'
import type { SpokenWord } from './speak.ts'

/** A text in full, and when the recogniser shows it. */
export interface Writing {
  readonly atMs: number
  readonly text: string
}

/** A written word, and the spoken one it comes of. */
export interface WrittenWord {
  readonly text: string
  readonly of: number
}

export type Manner = 'steady' | 'revising' | 'inChunks' | 'finalsOnly' | 'lateFinal'
export const MANNERS: readonly Manner[] = ['steady', 'revising', 'inChunks', 'finalsOnly', 'lateFinal']

const OTHERS: Record<Language, readonly string[]> = {
  en: ['the', 'and', 'some', 'water', 'later', 'find', 'that', 'other', 'stone', 'rain', 'mother', 'bed', 'light'],
  es: ['que', 'los', 'agua', 'luego', 'casa', 'otra', 'piedra', 'lluvia', 'madre', 'luz', 'mano', 'cama', 'pero'],
}

/** The words of a line as a recogniser gets them, a share of them wrong, lost or with another one behind. */
export function mishear(line: string, written: string | undefined, language: Language, errors: number, chance: Chance) {
  const spoken = line.split(/\s+/).length
  const text = written ?? line.toLowerCase().replace(/[^\p{L}\d'’\s]/gu, '')
  const words = text.split(/\s+/).filter(Boolean)
  const all = words.reduce((sum, word) => sum + word.length + 1, 0)
  let behind = 0
  return words.flatMap((word): WrittenWord[] => {
    behind += word.length + 1
    const of = Math.min(spoken, Math.max(1, Math.ceil((behind / all) * spoken))) - 1
    return chance() < errors ? misheard({ text: word, of }, language, chance) : [{ text: word, of }]
  })
}

function misheard(word: WrittenWord, language: Language, chance: Chance): WrittenWord[] {
  const other = { ...word, text: pick(OTHERS[language], chance) }
  const kind = chance()
  if (kind < 0.25) return []
  return kind < 0.8 ? [other] : [word, other]
}

/** Texts in the order in which they are shown. */
export function write(
  manner: Manner,
  spoken: readonly SpokenWord[],
  words: readonly WrittenWord[],
  language: Language,
  chance: Chance,
): Writing[] {
  const writings = WRITE[manner](spoken, words, language, chance)
  let lastMs = 0
  return writings.map(({ atMs, text }) => {
    lastMs = Math.max(lastMs + 1, atMs)
    return { atMs: lastMs, text }
  })
}

type Write = (
  spoken: readonly SpokenWord[],
  words: readonly WrittenWord[],
  language: Language,
  chance: Chance,
) => Writing[]

const WRITE: Record<Manner, Write> = {
  /** Word by word, 350 ms late, give or take 110. */
  steady: (spoken, words, _, chance) =>
    words.map(({ of }, index) => ({
      atMs: endOf(spoken, of) + Math.max(60, normal(chance, 350, 110)),
      text: textOf(words.slice(0, index + 1)),
    })),
  /** Nearly half of the last four words are others each time, and come right at the end. */
  revising: (spoken, words, language, chance) => [
    ...words.map(({ of }, index) => {
      const shown = words.slice(0, index + 1).map((word, at) => {
        const isDoubtful = index - at < 4 && chance() < 0.45
        return isDoubtful ? { ...word, text: pick(OTHERS[language], chance) } : word
      })
      return { atMs: endOf(spoken, of) + between(chance, { from: 250, to: 450 }), text: textOf(shown) }
    }),
    { atMs: endOf(spoken) + between(chance, { from: 450, to: 650 }), text: textOf(words) },
  ],
  /** Every seven tenths of a second what had been said 400 ms before; the last of it a second after the end. */
  inChunks(spoken, words, _, chance) {
    const writings: Writing[] = []
    for (let atMs = 700; atMs < endOf(spoken); atMs += between(chance, { from: 600, to: 800 }))
      writings.push({ atMs, text: textOf(words.filter(({ of }) => endOf(spoken, of) < atMs - 400)) })
    return [...writings, { atMs: endOf(spoken) + between(chance, { from: 900, to: 1200 }), text: textOf(words) }]
  },
  /** Nothing until a silence of half a second. */
  finalsOnly: (spoken, words, _, chance) =>
    spoken.flatMap(({ toMs }, index) => {
      const next = spoken[index + 1]
      if (next && next.fromMs - toMs <= 500) return []
      const text = textOf(words.filter(({ of }) => of <= index))
      return [{ atMs: toMs + 500 + between(chance, { from: 150, to: 350 }), text }]
    }),
  /** The last three words a second and a half after they were said. */
  lateFinal: (spoken, words, language, chance) => [
    ...WRITE.steady(spoken, words.slice(0, -3), language, chance),
    { atMs: endOf(spoken) + 1500, text: textOf(words) },
  ],
}

function endOf(spoken: readonly SpokenWord[], index = spoken.length - 1): number {
  return spoken[index]?.toMs ?? 0
}

function textOf(words: readonly WrittenWord[]): string {
  return words.map(({ text }) => text).join(' ')
}
