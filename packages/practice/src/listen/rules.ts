import type { View } from './view.ts'

/** When a line may be taken as over. */
export interface Rule {
  readonly name: string
  /** Silence needed in milliseconds; null when the rule does not hold. */
  readonly silence: (view: View) => number | null
  /** True when the wait stretches with the actor's own pauses. */
  readonly isPatient: boolean
}

const AT_PAUSE_MS = 900
/** Just before help would be offered: nearly all that was still to come has come. */
const LAST_CALL_MS = 2400

/** By what was heard and how long it has been silent. */
export const WORD_RULES: readonly Rule[] = [
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

/**
 * By the voice alone: the less is still to come at the actor's pace, the shorter a silence needs to be. In the last phrase no
 * pause is to be expected, but only of an actor whose pace is known is it known that this is the last phrase.
 */
export const VOICE_RULES: readonly Rule[] = [
  patient('surely long enough', (v) => (v.isPaceKnown && v.spoken >= Math.max(0.95, 1.3 * v.lastPhrase) ? 300 : null)),
  patient('long enough', (v) => (v.spoken >= 0.85 ? 600 : null)),
  patient('nearly long enough', (v) => (v.spoken >= 0.7 ? 1100 : null)),
  patient('perhaps long enough', (v) => (v.spoken >= 0.6 ? (v.isPaceKnown ? 1600 : 1100) : null)),
  patient('short line', (v) => (v.length <= 3 && v.spoken > 0.2 ? 900 : null)),
]

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
