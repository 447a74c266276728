import type { Language } from '@scripteam/contract/model'
import { decide, heardText, heardVoice, type Listening, listenTo, type Verdict } from '../../index.ts'
import { randomStream } from '../../random.ts'
import type { HardLine } from './hardLines.ts'
import { type SpokenWord, speak } from './speak.ts'
import { type Manner, mishear, write } from './write.ts'

/** One line, said and heard in one way. */
export interface Turn {
  readonly line: HardLine
  readonly next: string
  readonly language: Language
  readonly manner: Manner
  readonly wordsPerMinute: number
  readonly errors: number
  readonly seed: number
}

/** How a turn went; `delayMs` from the end of speech to the verdict, below 0 for a line that was cut off. */
export interface TurnEnd {
  readonly turn: Turn
  readonly verdict: Verdict['kind']
  readonly delayMs: number
  readonly wasHelpedWhileSpeaking: boolean
}

type Sound = (ear: Listening) => Listening

/** A voice is told of this late, and shorter silences than `MERGED_MS` are not. */
const VOICE_LAG_MS = { on: 120, off: 180 } as const
const MERGED_MS = 160
const GIVE_UP_MS = 8_000

/** Plays a turn to the listener through the doors that everybody has. */
export function playTurn(turn: Turn): TurnEnd {
  const { line, next, language, seed } = turn
  const chance = randomStream(seed)
  const spoken = speak(line.printed, turn.wordsPerMinute, chance)
  const words = mishear(line.printed, line.written, language, turn.errors, chance)
  const texts = write(turn.manner, spoken, words, language, chance)
  const sounds = [
    ...texts.map(({ atMs, text }) => ({ atMs, sound: (ear: Listening) => heardText(ear, text, atMs) })),
    ...voicesOf(spoken),
  ].toSorted((a, b) => a.atMs - b.atMs)
  const ear = listenTo({ text: line.printed, language }, { text: next, language }, 0)
  return { turn, ...listen(ear, sounds, spoken.at(-1)?.toMs ?? 0) }
}

function listen(first: Listening, sounds: readonly { atMs: number; sound: Sound }[], endMs: number) {
  let ear = first
  let heard = 0
  let wasHelpedWhileSpeaking = false
  for (let nowMs = 0; nowMs < endMs + GIVE_UP_MS; nowMs += 20) {
    for (; (sounds[heard]?.atMs ?? Number.POSITIVE_INFINITY) <= nowMs; heard += 1)
      ear = sounds[heard]?.sound(ear) ?? ear
    const { kind } = decide(ear, nowMs)
    if (kind === 'stuck' && nowMs < endMs) wasHelpedWhileSpeaking = true
    else if (kind !== 'wait') return { verdict: kind, delayMs: nowMs - endMs, wasHelpedWhileSpeaking }
  }
  return { verdict: 'wait' as const, delayMs: Number.NaN, wasHelpedWhileSpeaking }
}

function voicesOf(spoken: readonly SpokenWord[]): { atMs: number; sound: Sound }[] {
  const stretches: SpokenWord[] = []
  for (const word of spoken) {
    const last = stretches.at(-1)
    if (last && word.fromMs - last.toMs <= MERGED_MS) stretches[stretches.length - 1] = { ...last, toMs: word.toMs }
    else stretches.push(word)
  }
  return stretches.flatMap(({ fromMs, toMs }) => [
    change(true, fromMs, VOICE_LAG_MS.on),
    change(false, toMs, VOICE_LAG_MS.off),
  ])
}

function change(isOn: boolean, reallyMs: number, lagMs: number) {
  const atMs = reallyMs + lagMs
  return { atMs, sound: (ear: Listening) => heardVoice(ear, isOn, atMs, lagMs) }
}
