import type { AccuracyMetrics } from '@scripteam/contract/model'
import { clamp } from '../figures.ts'
import type { Tracked } from '../listen/listening.ts'
import { weightedShare } from '../listen/place.ts'
import { pausesMs, type Voice, voicedMs, voiceSpan } from '../listen/voice.ts'
import { isFunctionWord } from '../part/functionWords.ts'

/** What is needed to score one turn. */
export interface TurnToScore {
  readonly tracked: Tracked
  readonly voice: Voice
  /** Longest pause of each gap is judged against the punctuation; see `flow`. */
  readonly startedAtMs: number
  readonly endedAtMs: number
  /** Silence the script asks for before the line, in milliseconds. */
  readonly gapMs: number
  /** What the line takes without pauses, in milliseconds, at the actor's own pace. */
  readonly expectedMs: number
  /** False when no cue was heard: then the start cannot be timed. */
  readonly wasCued: boolean
  readonly hints: number
  /** Tokens before this index were shown as a hint before they were said. */
  readonly revealed?: { readonly from: number; readonly to: number }
  /** The device's share of errors: see `errorFloor`. */
  readonly floor: number
  /** True when the recogniser was told the line: then what it hears leans towards it. */
  readonly isBiased: boolean
}

/** The scores of one turn, each in [0, 1] or null where it cannot be measured. */
export function scoreLine(turn: TurnToScore): AccuracyMetrics {
  const wasHeard = turn.tracked.alignment.heard.length > 0
  return {
    lineAccuracy: wasHeard ? lineAccuracy(turn) : null,
    timingAccuracy: timingAccuracy(turn),
    pronunciationAccuracy: wasHeard ? clarity(turn) : null,
    overallConfidence: null,
  }
}

/** What is believed of an actor before a line is heard: words lost or replaced, and how many words that belief is worth. */
const PRIOR = { lost: 0.01, words: 8 } as const
/** Of a recogniser's errors, those that write another word; the rest loses one. */
const WRONG_WORDS = 0.7

/**
 * Share of the text that was said, with the device's own errors taken out. Of the words missed, the share
 * errors / (errors + lost) is given back, where `lost` is what the actor is thought to lose: the misses beyond the device's
 * errors, drawn towards 1 % as if by eight words more (empirical Bayes). Words with another one in their stead and words with
 * none are weighed apart, since a recogniser mostly writes wrong words and an actor mostly drops them.
 */
export function lineAccuracy({
  tracked,
  floor,
  revealed,
}: Pick<TurnToScore, 'tracked' | 'floor' | 'revealed'>): number {
  const raw = rawAccuracy(tracked, revealed)
  const words = tracked.tokens.length
  const replaced = replacedShare(tracked) * (1 - raw)
  const dropped = 1 - raw - replaced
  const back = givenBack(replaced, floor * WRONG_WORDS, words) + givenBack(dropped, floor * (1 - WRONG_WORDS), words)
  return Math.min(1, raw + back)
}

function givenBack(missed: number, errors: number, words: number): number {
  if (errors === 0) return 0
  const lost = (Math.max(0, missed - errors) * words + PRIOR.lost * PRIOR.words) / (words + PRIOR.words)
  return missed * (errors / (errors + lost))
}

/** Share of the words missed, by number, for which another word was heard. */
function replacedShare({ place }: Tracked): number {
  const missed = place.gaps.reduce((sum, gap) => sum + gap.to - gap.from, 0)
  const replaced = place.gaps.reduce((sum, gap) => sum + Math.min(gap.to - gap.from, gap.inStead), 0)
  return missed === 0 ? 0 : replaced / missed
}

/** The same without the device's errors taken out, for a purist: Sum(w c)/Sum(w) - 0.15 max(0, extra/words - 0.05). */
export function rawAccuracy(tracked: Tracked, revealed?: TurnToScore['revealed']): number {
  const { tokens, place } = tracked
  const own = revealed
    ? place.credit.map((credit, index) => {
        const source = tokens[index]?.source ?? -1
        return source >= revealed.from && source < revealed.to ? 0 : credit
      })
    : place.credit
  const extra = Math.max(0, place.extra / Math.max(1, tokens.length) - 0.05)
  return Math.max(0, weightedShare(tokens, own, 0, tokens.length) - 0.15 * extra)
}

/** A line read with the text in view: its raw accuracy and its words. */
export interface FirstRead {
  readonly raw: number
  readonly words: number
}

/**
 * The device's share of errors for this actor and language, 0 to 0.25: what is lost of the last forty lines read with the text
 * in view, by words. Lines of which less than half came over were not read, and do not count.
 */
export function errorFloor(firstReads: readonly FirstRead[]): number {
  const reads = firstReads.slice(-40).filter((read) => read.raw >= 0.5)
  const words = reads.reduce((sum, read) => sum + read.words, 0)
  const lost = reads.reduce((sum, read) => sum + (1 - read.raw) * read.words, 0)
  return words === 0 ? 0 : clamp(lost / words, 0, 0.25)
}

/**
 * 0.5 start + 0.2 pace + 0.3 flow. Start: 1 from 150 ms early to 800 ms late against the gap that the script asks for, down to
 * 0 at 1 s early or 4 s late; a hint makes it 0. Null without a voice or without a cue.
 */
function timingAccuracy(turn: TurnToScore): number | null {
  const span = voiceSpan(turn.voice, turn.endedAtMs)
  if (!span || !turn.wasCued) return null
  const start = turn.hints > 0 ? 0 : startScore(span.fromMs - turn.startedAtMs - turn.gapMs)
  const voiced = voicedMs(turn.voice, span.fromMs, turn.endedAtMs)
  return clamp(0.5 * start + 0.2 * paceScore(voiced / turn.expectedMs) + 0.3 * flowScore(turn), 0, 1)
}

function startScore(lateMs: number): number {
  if (lateMs < -150) return clamp((lateMs + 1000) / 850, 0, 1)
  return lateMs <= 800 ? 1 : clamp((4000 - lateMs) / 3200, 0, 1)
}

/** exp(-(ln r / ln 1.5)^2): half as fast again, or slower, costs nearly two thirds. */
function paceScore(ratio: number): number {
  return ratio <= 0 ? 0 : Math.exp(-((Math.log(ratio) / Math.log(1.5)) ** 2))
}

/** Pauses beyond 600 ms, against a quarter of what the line takes. */
function flowScore({ voice, expectedMs }: TurnToScore): number {
  const hesitation = pausesMs(voice).reduce((sum, pause) => sum + Math.max(0, pause - 600), 0)
  return 1 - Math.min(1, hesitation / (0.25 * expectedMs))
}

/**
 * How clearly the words came over: Sum(w q)/Sum(w) over the words that were said, q = 1 exact, 0.95 a homophone, the square
 * of the likeness otherwise. No measure of pronunciation by phones, and never used to change a level. Null under five content
 * words, on a device with many errors, or when the recogniser knew the line.
 */
function clarity({ tracked, floor, isBiased }: TurnToScore): number | null {
  const { tokens, place, language } = tracked
  const said = tokens.filter((token, index) => (place.credit[index] ?? 0) > 0 && !isFunctionWord(token.word, language))
  if (said.length < 5 || floor > 0.15 || isBiased) return null
  const quality = place.credit.map((credit) => (credit >= 0.95 ? credit : credit ** 2))
  const weights = tokens.map((token, index) => ((place.credit[index] ?? 0) > 0 ? token.weight : 0))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.reduce((sum, weight, index) => sum + weight * (quality[index] ?? 0), 0) / all
}
