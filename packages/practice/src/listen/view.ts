import { lastWhere } from '../lastWhere.ts'
import { beyondShare } from './beyond.ts'
import { type Listening, shareHeard } from './listening.ts'
import type { Place } from './place.ts'
import type { Token } from './tokens.ts'
import { voicedMs } from './voice.ts'

/** After so many lines an actor's pace is known. */
const LINES_TO_KNOW = 3

/** What the rules look at. */
export interface View {
  readonly place: Place
  /** Tokens of the line, and those behind the place that was reached. */
  readonly length: number
  readonly missing: number
  readonly heard: number
  /** Voice heard since the last word that was placed, as a share of what the missing words take. */
  readonly beyond: number
  /** Voice heard in all, as a share of what the line takes. */
  readonly spoken: number
  /** Share of the line's time that passes before its last phrase. */
  readonly lastPhrase: number
  /** True once some lines of this actor have been timed. */
  readonly isPaceKnown: boolean
  /** True when a phrase starts among the missing words: actors pause there ("..., maestro"). */
  readonly pauseAhead: boolean
  readonly isWrongLine: boolean
}

export function viewOf(listening: Listening, nowMs: number): View {
  const { line, voice, settings, startedAtMs } = listening
  const { place, tokens } = line
  const lineMs = msOf(tokens) * settings.pace
  return {
    place,
    length: tokens.length,
    missing: tokens.length - place.at,
    heard: line.alignment.heard.length,
    beyond: beyondShare(listening, nowMs),
    lastPhrase: beginOfLastPhrase(tokens),
    isPaceKnown: (settings.linesTimed ?? 0) >= LINES_TO_KNOW,
    spoken: lineMs === 0 ? 1 : voicedMs(voice, startedAtMs, nowMs) / lineMs,
    pauseAhead: tokens.slice(Math.max(1, firstUnsaid(place))).some((token) => token.startsPhrase),
    isWrongLine: isWrongLine(listening),
  }
}

/** Share of the line's time that passes before its last phrase. */
function beginOfLastPhrase(tokens: readonly Token[]): number {
  const at = lastWhere(tokens, (token) => token.startsPhrase)
  const before = at === -1 ? [] : tokens.slice(0, at)
  return before.length === 0 ? 0 : msOf(before) / msOf(tokens)
}

function msOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + token.ms, 0)
}

/** The first token behind the last one that was said: words that others stand for count as unsaid. */
function firstUnsaid({ credit }: Place): number {
  return lastWhere(credit, (said) => said > 0) + 1
}

function isWrongLine({ line, next }: Listening): boolean {
  if (!next || line.alignment.heard.length === 0) return false
  const isEnough = next.place.credit.filter((credit) => credit > 0).length >= 2
  return isEnough && shareHeard(line) < 0.3 && shareHeard(next) > 0.6
}
