import type { Language } from '@scripteam/contract/model'
import { clamp } from '../figures.ts'
import { isFunctionWord } from '../part/functionWords.ts'
import { type PrintedWord, printedWords } from '../part/printedWords.ts'
import { countSyllables } from '../part/syllables.ts'
import { between, type Chance, logNormal, normal, pick } from './chance.ts'
import { PARAMETERS as P } from './parameters.ts'

export const SCENARIOS = [
  'perfect',
  'dropped',
  'swapped',
  'paraphrase',
  'falseStarts',
  'middleSkipped',
  'dramaticPause',
  'echo',
  'stuck',
  'wrongLine',
  'silent',
] as const
export type Scenario = (typeof SCENARIOS)[number]

/** One word as the actor says it, in milliseconds from the end of the cue. */
export interface Utterance {
  readonly text: string
  readonly fromMs: number
  readonly toMs: number
  /** Index of the printed word that it says, or -1. */
  readonly source: number
}

export interface Performance {
  readonly utterances: readonly Utterance[]
  /** End of the last word; 0 for silence. */
  readonly endMs: number
  /** Printed words of the line, and whether each was said. */
  readonly said: readonly boolean[]
}

/** One piece of speech before it is timed. */
interface Piece {
  readonly text: string
  readonly source: number
  /** Silence behind it, in milliseconds. */
  readonly pauseMs: number
}

export interface Part {
  readonly line: string
  readonly next: string
  readonly cue: string
  readonly language: Language
  /** Words to put in place of others. */
  readonly vocabulary: readonly string[]
}

/** Speaks a line as a scenario asks. The least line that a scenario makes sense for is `leastWords`. */
export function perform(part: Part, scenario: Scenario, chance: Chance): Performance {
  const words = printedWords(scenario === 'wrongLine' ? part.next : part.line)
  const plain = words.map((word, source) => pieceOf(word, source, chance))
  const pieces = scenario === 'silent' ? [] : act(plain, words, part, scenario, chance)
  const utterances = timed(pieces, part.language, chance)
  const said = printedWords(part.line).map(
    (_, index) => scenario !== 'wrongLine' && pieces.some((p) => p.source === index),
  )
  return { utterances, endMs: utterances.at(-1)?.toMs ?? 0, said }
}

/** Words that a line needs for a scenario to be what it says. */
export function leastWords(scenario: Scenario): number {
  const least: Partial<Record<Scenario, number>> = {
    dropped: 3,
    swapped: 4,
    paraphrase: 4,
    falseStarts: 4,
    middleSkipped: 8,
    dramaticPause: 4,
    stuck: 4,
    wrongLine: 3,
  }
  return least[scenario] ?? 1
}

function act(
  plain: readonly Piece[],
  words: readonly PrintedWord[],
  part: Part,
  scenario: Scenario,
  chance: Chance,
): Piece[] {
  if (scenario === 'dropped') return drop(plain, chance)
  if (scenario === 'swapped') return swap(plain, chance)
  if (scenario === 'paraphrase') return paraphrase(plain, words, part, chance)
  if (scenario === 'falseStarts') return falseStart(plain, words, chance)
  if (scenario === 'middleSkipped') return skipMiddle(plain, chance)
  if (scenario === 'dramaticPause') return pauseInside(plain, chance)
  if (scenario === 'stuck') return plain.slice(0, Math.max(1, Math.round(plain.length * between(chance, P.stopped))))
  return [...plain]
}

/** Each word may be lost; at least one stays. */
function drop(plain: readonly Piece[], chance: Chance): Piece[] {
  const kept = plain.filter(() => chance() >= P.dropped)
  return kept.length > 0 ? kept : plain.slice(0, 1)
}

/** One or two pairs of neighbours change places. */
function swap(plain: readonly Piece[], chance: Chance): Piece[] {
  const pieces = [...plain]
  for (let turn = 0; turn < Math.max(1, Math.round(plain.length / 15)); turn += 1) {
    const at = Math.floor(chance() * (pieces.length - 1))
    const [a, b] = [pieces[at], pieces[at + 1]]
    if (a && b) pieces.splice(at, 2, { ...b, pauseMs: a.pauseMs }, { ...a, pauseMs: b.pauseMs })
  }
  return pieces
}

function paraphrase(plain: readonly Piece[], words: readonly PrintedWord[], part: Part, chance: Chance): Piece[] {
  return plain.map((piece) => {
    const word = words[piece.source]?.text ?? ''
    const stays = isFunctionWord(word, part.language) || chance() >= P.paraphrased
    return stays ? piece : { ...piece, text: pick(part.vocabulary, chance), source: -1 }
  })
}

/** Begins a phrase, breaks off after one to four words, and says it again from its start. */
function falseStart(plain: readonly Piece[], words: readonly PrintedWord[], chance: Chance): Piece[] {
  const starts = words.flatMap((word, index) => (word.startsPhrase && index < words.length - 1 ? [index] : []))
  const from = pick(starts, chance)
  const length = 1 + Math.floor(chance() * 4)
  const broken = plain.slice(from, Math.min(from + length, plain.length - 1))
  const breath = logNormal(chance, P.pause.comma, P.pause.sigma)
  const again = broken.map((piece, index) => (index === broken.length - 1 ? { ...piece, pauseMs: breath } : piece))
  return [...plain.slice(0, from), ...again, ...plain.slice(from)]
}

function skipMiddle(plain: readonly Piece[], chance: Chance): Piece[] {
  const length = Math.max(4, Math.round(plain.length * between(chance, P.skipped)))
  const from = 2 + Math.floor(chance() * Math.max(1, plain.length - length - 3))
  return [...plain.slice(0, from), ...plain.slice(from + length)]
}

function pauseInside(plain: readonly Piece[], chance: Chance): Piece[] {
  const at = clamp(Math.floor(plain.length * between(chance, P.pausedAt)) - 1, 0, plain.length - 2)
  return plain.map((piece, index) => (index === at ? { ...piece, pauseMs: between(chance, P.dramaticPause) } : piece))
}

function pieceOf(word: PrintedWord, source: number, chance: Chance): Piece {
  const isStop = /[.!?…]/.test(word.after)
  const isComma = /[,;:–—]/.test(word.after)
  const median = isStop ? P.pause.stop : isComma ? P.pause.comma : 0
  return { text: word.text.toLowerCase(), source, pauseMs: median === 0 ? 0 : logNormal(chance, median, P.pause.sigma) }
}

function timed(pieces: readonly Piece[], language: Language, chance: Chance): Utterance[] {
  const pace = between(chance, P.pace)
  let nowMs = Math.max(P.start.least, normal(chance, P.start.mean, P.start.spread))
  return pieces.map(({ text, source, pauseMs }) => {
    const plainMs = (countSyllables(text, language) * 1000) / P.syllablesPerSecond[language]
    const fromMs = nowMs
    const toMs = fromMs + Math.max(80, plainMs * pace * normal(chance, 1, P.wordSpread))
    nowMs = toMs + pauseMs
    return { text, fromMs, toMs, source }
  })
}
