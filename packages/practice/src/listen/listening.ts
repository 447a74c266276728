import type { Language } from '@scripteam/contract/model'
import { type Alignment, alignTo, hearWords } from './align.ts'
import { type Arrival, arrive } from './arrivals.ts'
import { type Place, placeOf } from './place.ts'
import { expectedTokens, heardWords, type Lexicon, type Token } from './tokens.ts'
import { hearVoice, NO_VOICE, type Voice } from './voice.ts'

/** What is known of the actor and the device; each figure has a default that does for a stranger. */
export interface EarSettings {
  /** How long after a word its text arrives, in milliseconds. */
  readonly lagMs: number
  /** Factor on the waits of uncertain rules, from the actor's own pauses: 0.7 to 1.6. */
  readonly patience: number
  /** How slowly the actor speaks: 1 is the ordinary pace, 2 twice as long. */
  readonly pace: number
  /** Lines that the pace was learned from; none unless told. */
  readonly linesTimed?: number
  /** False when only a voice can be told from silence, and no words. */
  readonly hearsWords: boolean
  /** True when the recogniser is told the line before it is said, so that it hears it rather than other words. */
  readonly isBiased?: boolean
  /** True when each text is written once, after a silence, and not changed until more was said. */
  readonly writesOnce?: boolean
}

export const STRANGER: EarSettings = { lagMs: 350, patience: 1, pace: 1, hearsWords: true }

/** One line being tracked while it is spoken. */
export interface Tracked {
  readonly language: Language
  readonly tokens: readonly Token[]
  readonly words: ReadonlySet<string>
  readonly lexicon: Lexicon
  readonly alignment: Alignment
  readonly place: Place
}

/** My turn as it is heard. A value: every sound or text makes a new one. */
export interface Listening {
  readonly line: Tracked
  /** My next line, in case I jump to it. */
  readonly next: Tracked | null
  readonly settings: EarSettings
  readonly startedAtMs: number
  /** When the text last changed; null before the first word. */
  readonly textAtMs: number | null
  /** When the words that lead to the place arrived, oldest first. */
  readonly arrivals: readonly Arrival[]
  readonly text: string
  readonly voice: Voice
}

export interface LineToHear {
  readonly text: string
  readonly language: Language
}

/** Begins to listen for a line, from the end of its cue. */
export function listenTo(
  line: LineToHear,
  next: LineToHear | null,
  startedAtMs: number,
  settings: EarSettings = STRANGER,
): Listening {
  const quiet = { textAtMs: null, arrivals: [], text: '', voice: NO_VOICE }
  return { line: track(line), next: next && track(next), settings, startedAtMs, ...quiet }
}

/** The recogniser's text of the whole turn so far, in full each time. */
export function heardText(listening: Listening, text: string, atMs: number): Listening {
  if (text === listening.text) return listening
  const line = follow(listening.line, text)
  if (line === listening.line) return { ...listening, text }
  const arrivals = arrive(listening.arrivals, line.place.at, atMs)
  const next = listening.next && shareHeard(line) < 0.5 ? follow(listening.next, text) : listening.next
  return { ...listening, line, next, text, textAtMs: atMs, arrivals }
}

/** A line with all that was heard of it, when the turn is long over. */
export function heardLine(line: LineToHear, text: string): Tracked {
  return follow(track(line), text)
}

/** A voice that starts or ends; `sinceMs` is how long ago the detector says it really did. */
export function heardVoice(listening: Listening, isOn: boolean, atMs: number, sinceMs = 0): Listening {
  return { ...listening, voice: hearVoice(listening.voice, isOn, atMs, sinceMs) }
}

/** Share of the heard words, by weight of sense, that belong to the line; 0 when nothing was heard. */
export function shareHeard({ tokens, alignment, place }: Tracked): number {
  let known = 0
  let all = 0
  alignment.heard.forEach(({ word }, index) => {
    const token = tokens[place.matched[index] ?? -1]
    const weight = token?.weight ?? Math.min(1.4, 0.45 + 0.07 * word.length)
    all += weight
    if (token) known += weight
  })
  return all === 0 ? 0 : known / all
}

function track({ text, language }: LineToHear): Tracked {
  const tokens = expectedTokens(text, language)
  const alignment = alignTo(tokens)
  const words = new Set(tokens.map((token) => token.word))
  return { language, tokens, words, lexicon: new Map(), alignment, place: placeOf(alignment) }
}

/** The same value when no word changed. */
function follow(tracked: Tracked, text: string): Tracked {
  const { language, words, lexicon } = tracked
  const alignment = hearWords(tracked.alignment, heardWords(text, language, words, lexicon))
  return alignment === tracked.alignment ? tracked : { ...tracked, alignment, place: placeOf(alignment) }
}
