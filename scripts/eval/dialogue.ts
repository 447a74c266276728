import { align } from './align.ts'
import type { Answer, AnswerLine, Gold, GoldLine } from './gold.ts'
import type { People } from './people.ts'
import { nameKey, tokens } from './tokens.ts'

export interface DialogueCounts {
  goldWords: number
  answeredWords: number
  /** Words recovered, and those of them under the right speaker. */
  matched: number
  right: number
  /** Answered words that are no dialogue, but directions, headings, page numbers or names: an actor would hear them. */
  leaked: number
  /** Gold lines of three words and more, and those whose answered line has their language. */
  languageLines: number
  languageRight: number
  /** Scene boundaries: true ones, answered ones, and those that agree to within a line. */
  boundaries: number
  answeredBoundaries: number
  boundariesRight: number
  /** For each answered line: how sure it was, and how many of its words were given to the wrong speaker. */
  certainty: { confidence: number; wrong: number }[]
}

/** Aligns the words of all dialogue in reading order and counts what an actor would notice. */
export function countDialogue(gold: Gold, answer: Answer, people: People): DialogueCounts {
  const lines = gold.dialogue ?? []
  const wanted = wordsOf(lines)
  const given = wordsOf(answer.dialogue)
  const partners = align(wanted.words, given.words)
  const links = linkLines(wanted, given, partners)
  const speakers = countSpeakers(lines, answer.dialogue, people, links)
  return {
    goldWords: wanted.words.length,
    answeredWords: given.words.length,
    leaked: countLeaks(gold, given, partners),
    ...speakers,
    ...countLanguages(lines, answer.dialogue, links),
    ...countBoundaries(lines, answer.dialogue, links),
  }
}

interface Words {
  words: string[]
  /** The line each word stands in. */
  lineOf: number[]
}

function wordsOf(lines: readonly { text: string }[]): Words {
  const words: string[] = []
  const lineOf: number[] = []
  lines.forEach(({ text }, at) => {
    for (const word of tokens(text)) {
      words.push(word)
      lineOf.push(at)
    }
  })
  return { words, lineOf }
}

/** One entry for each pair of a gold line and an answered line that share words. */
interface Link {
  gold: number
  answered: number
  words: number
}

function linkLines(wanted: Words, given: Words, partners: Int32Array): Link[] {
  const links = new Map<string, Link>()
  partners.forEach((partner, at) => {
    if (partner < 0) return
    const gold = wanted.lineOf[partner] ?? 0
    const answered = given.lineOf[at] ?? 0
    const link = links.get(`${gold} ${answered}`) ?? { gold, answered, words: 0 }
    link.words++
    links.set(`${gold} ${answered}`, link)
  })
  return [...links.values()]
}

function countSpeakers(
  lines: readonly GoldLine[],
  answered: readonly AnswerLine[],
  people: People,
  links: readonly Link[],
): Pick<DialogueCounts, 'matched' | 'right' | 'certainty'> {
  const certainty = answered.map(({ confidence }) => ({ confidence, wrong: 0 }))
  let matched = 0
  let right = 0
  for (const link of links) {
    const line = lines[link.gold]
    const answer = answered[link.answered]
    const entry = certainty[link.answered]
    if (!line || !answer || !entry) continue
    matched += link.words
    if (people.isRight(answer.speaker, line)) right += link.words
    else entry.wrong += link.words
  }
  return { matched, right, certainty }
}

function countLanguages(
  lines: readonly GoldLine[],
  answered: readonly AnswerLine[],
  links: readonly Link[],
): Pick<DialogueCounts, 'languageLines' | 'languageRight'> {
  const best = new Map<number, Link>()
  for (const link of links) if (link.words > (best.get(link.gold)?.words ?? 0)) best.set(link.gold, link)
  let languageLines = 0
  let languageRight = 0
  lines.forEach((line, at) => {
    if (!line.language || tokens(line.text).length < 3) return
    languageLines++
    const link = best.get(at)
    if (link && answered[link.answered]?.language === line.language) languageRight++
  })
  return { languageLines, languageRight }
}

function countBoundaries(
  lines: readonly GoldLine[],
  answered: readonly AnswerLine[],
  links: readonly Link[],
): Pick<DialogueCounts, 'boundaries' | 'answeredBoundaries' | 'boundariesRight'> {
  const firstGold = new Map<number, number>()
  for (const { gold, answered: at } of links) firstGold.set(at, Math.min(gold, firstGold.get(at) ?? gold))
  const wanted = boundariesOf(lines)
  const given = boundariesOf(answered).map((start) => goldStart(start, answered, firstGold))
  const free = new Set(wanted)
  let boundariesRight = 0
  for (const start of given) {
    const hit = free.has(start) ? start : [...free].find((boundary) => Math.abs(boundary - start) <= 1)
    if (hit !== undefined && free.delete(hit)) boundariesRight++
  }
  return { boundaries: wanted.length, answeredBoundaries: given.length, boundariesRight }
}

function boundariesOf(lines: readonly { scene: number }[]): number[] {
  return lines.flatMap(({ scene }, at) => (at > 0 && scene !== lines[at - 1]?.scene ? [at] : []))
}

/** The gold line at which an answered scene starts: that of its first line with a partner. */
function goldStart(start: number, answered: readonly AnswerLine[], firstGold: ReadonlyMap<number, number>): number {
  for (let at = start; answered[at]?.scene === answered[start]?.scene; at++) {
    const gold = firstGold.get(at)
    if (gold !== undefined) return gold
  }
  return -9
}

function countLeaks(gold: Gold, given: Words, partners: Int32Array): number {
  const printed = new Set([...gold.stageDirections, ...gold.nonSpoken].flatMap(pairsOf))
  const names = new Set(
    gold.characters.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((alias) => nameKey(alias).split(' '))),
  )
  return given.words.filter((word, at) => {
    if ((partners[at] ?? -1) >= 0) return false
    const before = isLoose(at - 1, at) ? `${given.words[at - 1]} ${word}` : undefined
    const after = isLoose(at + 1, at) ? `${word} ${given.words[at + 1]}` : undefined
    return (
      /^\d+$/.test(word) ||
      names.has(word) ||
      [word, before, after].some((pair) => pair !== undefined && printed.has(pair))
    )
  }).length

  function isLoose(at: number, beside: number): boolean {
    return partners[at] === -1 && given.lineOf[at] === given.lineOf[beside]
  }
}

/** Neighbouring words of a text that is not spoken; a text of one word stands for itself. */
function pairsOf(text: string): string[] {
  const words = tokens(text)
  return words.length === 1 ? words : words.slice(1).map((word, at) => `${words[at]} ${word}`)
}
