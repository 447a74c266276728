import { lastWhere } from '../lastWhere.ts'
import { beyondShare } from './beyond.ts'
import { haltingMs } from './halting.ts'
import { type Listening, shareHeard } from './listening.ts'
import type { Place } from './place.ts'
import type { Token } from './tokens.ts'
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
  /** Where the last phrase begins, as a share of the time that the line takes. */
  readonly lastPhrase: number
  /** True once some lines of this actor have been timed. */
  readonly isPaceKnown: boolean
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
/** Just before help would be offered: nearly all that was still to come has come. */
const LAST_CALL_MS = 2400
/** A text that changed less than this ago may change again. */
const STABLE_MS = 60

const WORD_RULES: readonly Rule[] = [
  rule('said', (v) => (v.missing === 0 && v.place.lastIsSaid && v.place.shareSoFar >= 0.5 ? 150 : null)),
  rule('predicted', (v) => (isPredicted(v) ? (v.length > 5 ? 150 : 300) : null)),
  rule('skipped to the end', (v) => (v.missing === 0 && v.place.lastIsSaid && v.place.tail >= 0.7 ? 350 : null)),
  rule('end word', (v) => (v.place.endsLine && v.place.at >= 1 ? 500 : null)),
  rule('end after a skip', (v) => (v.missing === 1 && v.place.run >= 2 && v.beyond >= 0.5 ? 500 + pause(v) : null)),
  rule('end misheard', (v) => (isMisheardEnd(v) ? 400 + pause(v) : null)),
  rule('end unheard', (v) => (isUnheardEnd(v) ? 400 : null)),
  patient('one word short', (v) => (v.missing <= 1 && v.place.share >= 0.55 ? shortWait(v) : null)),
  patient('two words short', (v) => (isTwoShort(v) ? 850 + pause(v) : null)),
  patient('end cut', (v) => (v.length > 12 && isNear(v, 0.84) && v.place.share >= 0.5 ? cutWait(v) : null)),
  patient('paraphrase', (v) =>
    v.heard >= 0.85 * v.length && isNear(v, 0.6) ? (isFaithful(v) ? LAST_CALL_MS : 1300) : null,
  ),
  patient('short line', (v) => (v.length <= 3 && v.heard > 0 ? shortLineWait(v) : null)),
  patient('last call', (v) => (isAllButOver(v) ? LAST_CALL_MS : null)),
  patient('free paraphrase', (v) => (v.heard >= 0.8 * v.length && v.place.share < 0.5 ? 1600 : null)),
]

// By the voice alone: the less is still to come at the actor's pace, the shorter a silence needs to be. In the last phrase no
// pause is to be expected, but only of an actor whose pace is known is it known that this is the last phrase.
const VOICE_RULES: readonly Rule[] = [
  patient('surely long enough', (v) => (v.isPaceKnown && v.spoken >= Math.max(0.95, 1.2 * v.lastPhrase) ? 300 : null)),
  patient('long enough', (v) => (v.spoken >= 0.85 ? 600 : null)),
  patient('nearly long enough', (v) => (v.spoken >= 0.7 ? 1100 : null)),
  patient('perhaps long enough', (v) => (v.spoken >= 0.6 ? 1600 : null)),
  patient('short line', (v) => (v.length <= 3 && v.spoken > 0.2 ? 900 : null)),
]

const STUCK_MS = { phrase: 2600, boundary: 3200, start: 4000, wrongLine: 400, unchanged: 200 } as const

/** Whether the line is over, and why: the first rule that holds for long enough a silence wins. */
export function decide(listening: Listening, nowMs: number): Verdict {
  const silence = silenceAt(listening, nowMs)
  if (silence === null) return notBegun(listening, nowMs)
  if (silence === 0) return { kind: 'wait' }
  const view = viewOf(listening, nowMs)
  const { patience } = listening.settings
  if (view.isWrongLine && silence >= STUCK_MS.wrongLine) return onceUnchanged({ kind: 'wrongLine' }, listening, nowMs)
  const isSettled = listening.textAtMs === null || nowMs - listening.textAtMs >= STABLE_MS || silence >= 500
  const rules = wordsFail(listening, silence) ? VOICE_RULES : WORD_RULES
  const halting = view.missing === 0 && view.place.lastIsSaid ? 0 : haltingMs(listening)
  for (const { name, silence: needed, isPatient } of isSettled ? rules : []) {
    const ms = needed(view)
    if (ms !== null && silence >= Math.max(halting, ms * (isPatient ? patience : 1)))
      return { kind: 'complete', rule: name, missing: view.missing }
  }
  return stuckAt(listening, view, silence / patience)
}

/** A recogniser that is still changing its mind may take a first guess back. */
function onceUnchanged(verdict: Verdict, { textAtMs }: Listening, nowMs: number): Verdict {
  return nowMs - (textAtMs ?? nowMs) >= STUCK_MS.unchanged ? verdict : { kind: 'wait' }
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

function stuckAt({ line, textAtMs }: Listening, view: View, silence: number): Verdict {
  const isMidPhrase = textAtMs !== null && !line.tokens[view.place.at]?.startsPhrase
  const where = isMidPhrase ? 'phrase' : 'boundary'
  return silence >= STUCK_MS[where] ? { kind: 'stuck', where } : { kind: 'wait' }
}

function viewOf(listening: Listening, nowMs: number): View {
  const { line, voice, settings, startedAtMs } = listening
  const { place, tokens } = line
  const lineMs = msOf(tokens) * settings.pace
  return {
    place,
    length: tokens.length,
    missing: tokens.length - place.at,
    heard: line.alignment.heard.length,
    beyond: beyondShare(listening, nowMs),
    lastPhrase:
      lineMs === 0
        ? 0
        : (msOf(
            tokens.slice(
              0,
              lastWhere(tokens, (token) => token.startsPhrase),
            ),
          ) *
            settings.pace) /
          lineMs,
    isPaceKnown: (settings.linesTimed ?? 0) >= 3,
    spoken: lineMs === 0 ? 1 : voicedMs(voice, startedAtMs, nowMs) / lineMs,
    pauseAhead: tokens.slice(Math.max(1, firstUnsaid(place))).some((token) => token.startsPhrase),
    isWrongLine: isWrongLine(listening),
  }
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

/** The text lags behind the voice: words that are still to come were heard to be said. */
function isPredicted({ missing, place, beyond, pauseAhead }: View): boolean {
  if (place.trailing > place.strange) return false
  if (missing === 0 || missing > 3 || pauseAhead || place.shareSoFar < 0.7 || place.share < 0.5) return false
  return beyond >= (missing === 1 ? 0.7 : 0.8)
}

function isMisheardEnd({ missing, place, beyond }: View): boolean {
  if (missing === 0) return place.tail >= 0.4
  return missing <= 2 && place.share >= 0.5 && place.strange >= missing && beyond >= 0.6
}

/** A voice long enough for the last words, even where a pause could have come before them. */
function isUnheardEnd({ missing, place, beyond, pauseAhead }: View): boolean {
  return pauseAhead && missing > 0 && missing <= 2 && place.share >= 0.5 && beyond >= 1.2
}

/** Two words short counts as done only when a voice or other words stood in their stead: a stop there is a stop. */
function isTwoShort({ missing, place, beyond }: View): boolean {
  if (missing === 3) return place.share >= 0.5 && beyond >= 0.6
  return missing === 2 && place.share >= 0.5 && (beyond >= 0.5 || place.strange >= 1)
}

/**
 * Little enough is missing that the next cue is a better help than a hint. Of a line of four words the last one is a quarter:
 * there it must be a small word.
 */
function isAllButOver({ missing, place, length }: View): boolean {
  if (missing === 0) return place.share >= 0.3
  if (missing === 1) return place.share >= (length > 4 ? 0.4 : 0.8)
  return place.share >= 0.4 && place.at >= 0.82 * length
}

function isNear({ place, length }: View, share: number): boolean {
  return place.at >= share * length
}

/**
 * Where no voice stood for the last word it may yet come: actors pause before it, and it is dropped more rarely than that.
 * Of a line of four words it is a quarter: there a stop is a stop.
 */
function shortWait(view: View): number | null {
  if (view.beyond >= 0.5 || view.place.strange > 0) return 500 + pause(view)
  return view.length > 4 ? LAST_CALL_MS : null
}

/** Of a line of three words: a slow "yes" is not yet "yes, sir". */
function shortLineWait({ spoken, missing, beyond, place }: View): number {
  const isStoodFor = missing === 0 || beyond >= 0.5 || place.strange > 0
  return spoken >= 0.6 && isStoodFor ? 900 : 1500
}

/** The same for the last words of a long line: actors pause before their point. */
function cutWait(view: View): number {
  return view.beyond >= 0.5 || view.place.strange > 0 ? 1100 + pause(view) : LAST_CALL_MS
}

/** Word by word so far, and no voice for the rest: such an actor is about to go on. */
function isFaithful({ missing, place, beyond }: View): boolean {
  return missing > 0 && place.shareSoFar >= 0.75 && place.strange === 0 && beyond < 0.5
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
