import { type Listening, shareHeard } from './listening.ts'
import type { Place } from './place.ts'
import { silenceMs, voicedMs } from './voice.ts'

/** What the listener makes of the turn at a moment. */
export type Verdict =
  | { kind: 'wait' }
  | { kind: 'complete'; rule: string; missing: number }
  | { kind: 'wrongLine' }
  | { kind: 'stuck'; where: 'start' | 'phrase' | 'boundary' }

/** What the rules look at. */
interface View {
  readonly place: Place
  /** Tokens of the line, and those behind the place that was reached. */
  readonly length: number
  readonly missing: number
  readonly heard: number
  /** Voice heard since the last word that was placed, as a share of what the missing words take. */
  readonly beyond: number
  /** Voice heard in all, as a share of what the line takes. */
  readonly spoken: number
  /** True when a phrase starts among the missing words: actors pause there ("..., maestro"). */
  readonly pauseAhead: boolean
  readonly isWrongLine: boolean
}

interface Rule {
  readonly name: string
  /** Silence needed in milliseconds; null when the rule does not hold. */
  readonly silence: (view: View) => number | null
  /** True when the wait stretches with the actor's own pauses. */
  readonly isPatient: boolean
}

const AT_PAUSE_MS = 900
/** A text that changed less than this ago may change again. */
const STABLE_MS = 60

const WORD_RULES: readonly Rule[] = [
  rule('said', (v) => (v.missing === 0 && v.place.lastIsSaid && v.place.shareSoFar >= 0.5 ? 150 : null)),
  rule('predicted', (v) => (isPredicted(v) ? 150 : null)),
  rule('skipped to the end', (v) => (v.missing === 0 && v.place.lastIsSaid && v.place.tail >= 0.7 ? 350 : null)),
  rule('end misheard', (v) => (isMisheardEnd(v) ? 400 : null)),
  patient('one word short', (v) => (v.missing <= 1 && v.place.share >= 0.6 ? 700 + pause(v) : null)),
  patient('two words short', (v) => (isTwoShort(v) ? 850 + pause(v) : null)),
  patient('end cut', (v) => (v.length > 12 && isNear(v, 0.85) && v.place.share >= 0.5 ? 1100 + pause(v) : null)),
  patient('paraphrase', (v) => (v.heard >= 0.85 * v.length && isNear(v, 0.6) ? 1300 : null)),
  patient('short line', (v) => (v.length <= 3 && v.heard > 0 ? 900 : null)),
  patient('free paraphrase', (v) => (v.heard >= 0.8 * v.length && v.place.share < 0.5 ? 1600 : null)),
]

const VOICE_RULES: readonly Rule[] = [
  patient('long enough', (v) => (v.spoken >= 0.85 ? 600 : null)),
  patient('nearly long enough', (v) => (v.spoken >= 0.6 ? 1100 : null)),
  patient('short line', (v) => (v.length <= 3 && v.spoken > 0.2 ? 900 : null)),
]

const STUCK_MS = { phrase: 2600, boundary: 3200, start: 4000, wrongLine: 400 } as const

/** Whether the line is over, and why: the first rule that holds for long enough a silence wins. */
export function decide(listening: Listening, nowMs: number): Verdict {
  const silence = silenceAt(listening, nowMs)
  if (silence === null) return notBegun(listening, nowMs)
  if (silence === 0) return { kind: 'wait' }
  const view = viewOf(listening, nowMs)
  const { patience } = listening.settings
  if (view.isWrongLine && silence >= STUCK_MS.wrongLine) return { kind: 'wrongLine' }
  const isSettled = listening.textAtMs === null || nowMs - listening.textAtMs >= STABLE_MS || silence >= 500
  const rules = wordsFail(listening, silence) ? VOICE_RULES : WORD_RULES
  for (const { name, silence: needed, isPatient } of isSettled ? rules : []) {
    const ms = needed(view)
    if (ms !== null && silence >= ms * (isPatient ? patience : 1))
      return { kind: 'complete', rule: name, missing: view.missing }
  }
  return stuckAt(listening, view, silence / patience)
}

/** Silence by the voice detector; by the text, less its delay, where no voice was ever told. */
function silenceAt({ voice, textAtMs, settings }: Listening, nowMs: number): number | null {
  const byVoice = silenceMs(voice, nowMs)
  if (byVoice !== null || textAtMs === null) return byVoice
  return Math.max(0, nowMs - textAtMs + settings.lagMs)
}

function notBegun({ startedAtMs, settings }: Listening, nowMs: number): Verdict {
  return nowMs - startedAtMs >= STUCK_MS.start * settings.patience
    ? { kind: 'stuck', where: 'start' }
    : { kind: 'wait' }
}

/** True when a voice went on and no word ever came of it: only its length can be judged. */
function wordsFail({ textAtMs, settings }: Listening, silence: number): boolean {
  return !settings.hearsWords || (textAtMs === null && silence > settings.lagMs + 1000)
}

function stuckAt({ line, textAtMs, startedAtMs, settings }: Listening, view: View, silence: number): Verdict {
  const isMidPhrase = textAtMs !== null && !line.tokens[view.place.at]?.startsPhrase
  const where = isMidPhrase ? 'phrase' : 'boundary'
  return silence >= STUCK_MS[where] ? { kind: 'stuck', where } : { kind: 'wait' }
}

function viewOf(listening: Listening, nowMs: number): View {
  const { line, voice, settings, placeAtMs, startedAtMs } = listening
  const { place, tokens } = line
  const lastWordMs = placeAtMs === null ? startedAtMs : placeAtMs - settings.lagMs
  const missingMs = tokens.slice(place.at).reduce((sum, token) => sum + token.ms, 0) * settings.pace
  const lineMs = tokens.reduce((sum, token) => sum + token.ms, 0) * settings.pace
  return {
    place,
    length: tokens.length,
    missing: tokens.length - place.at,
    heard: line.alignment.heard.length,
    beyond: missingMs === 0 ? 0 : voicedMs(voice, lastWordMs, nowMs) / missingMs,
    spoken: lineMs === 0 ? 1 : voicedMs(voice, startedAtMs, nowMs) / lineMs,
    pauseAhead: tokens.slice(Math.max(1, place.at)).some((token) => token.startsPhrase),
    isWrongLine: isWrongLine(listening),
  }
}

function isWrongLine({ line, next }: Listening): boolean {
  if (!next || line.alignment.heard.length === 0) return false
  const isEnough = next.place.credit.filter((credit) => credit > 0).length >= Math.min(2, next.tokens.length)
  return isEnough && shareHeard(line) < 0.3 && shareHeard(next) > 0.6
}

/** The text lags behind the voice: words that are still to come were heard to be said. */
function isPredicted({ missing, place, beyond, pauseAhead }: View): boolean {
  if (missing === 0 || missing > 3 || pauseAhead || place.shareSoFar < 0.7 || place.share < 0.5) return false
  return beyond >= (missing === 1 ? 0.6 : 0.75)
}

function isMisheardEnd({ missing, place, beyond, pauseAhead }: View): boolean {
  if (missing === 0) return place.tail >= 0.4
  const wasSaid = place.trailing >= missing && beyond >= 0.5
  return missing <= 2 && place.share >= 0.5 && (wasSaid || (pauseAhead && beyond >= 1))
}

/** Two words short counts as done only when a voice or other words stood in their stead: a stop there is a stop. */
function isTwoShort({ missing, place, beyond }: View): boolean {
  return missing === 2 && place.share >= 0.6 && (beyond >= 0.5 || place.trailing >= 1)
}

function isNear({ place, length }: View, share: number): boolean {
  return place.at >= share * length
}

function pause({ pauseAhead }: View): number {
  return pauseAhead ? AT_PAUSE_MS : 0
}

function rule(name: string, silence: Rule['silence']): Rule {
  return { name, silence, isPatient: false }
}

function patient(name: string, silence: Rule['silence']): Rule {
  return { name, silence, isPatient: true }
}
