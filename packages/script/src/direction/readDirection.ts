import type { VoiceSettings } from '@scripteam/contract/model'
import { toneOf } from '../characters/tones.ts'
import { type Bend, both, DIALS, turned, UNBENT } from './dials.ts'

/** What a direction in words asks of a voice. */
export interface Direction {
  readonly bend: Bend
  /** The feeling it names, as synthesisers know it; null when it names none. */
  readonly emotion: string | null
  /** The parts that nothing was made of, as they were written. */
  readonly unread: readonly string[]
}

/**
 * Reads how a line is to be said again, in Spanish or English: "slower, bitter", "un poco más despacio, amarga". Parts
 * are told apart by commas, "and" and "but"; each turns dials (pace, strength, pitch, melody), names a feeling, or both.
 */
export function readDirection(words: string): Direction {
  const parts = words.split(BETWEEN).map((part) => part.trim())
  return parts.filter((part) => /\p{L}/u.test(part)).reduce(withPart, NOTHING)
}

/** The settings of a voice as a direction bends them, inside what settings may be. */
export function bendVoice(settings: VoiceSettings, bend: Bend): VoiceSettings {
  const level = within((settings.level ?? 0) + bend.level, -12, 6)
  return {
    pitch: within(settings.pitch + bend.pitch, -12, 12),
    rate: within(settings.rate * bend.rate, 0.5, 2),
    range: within(settings.range * bend.range, 0, 2),
    ...(level !== 0 && { level }),
  }
}

const BETWEEN = /[,;.:!¡/+\n]+|(?<![\p{L}])(?:and|but|with|y|e|pero)(?![\p{L}])/iu
const NOTHING: Direction = { bend: UNBENT, emotion: null, unread: [] }

function withPart(sofar: Direction, part: string): Direction {
  const by = strengthOf(part)
  const dial = DIALS.find(({ words }) => words.test(part))
  const rest = dial ? part.replace(dial.words, ' ') : part
  const feeling = by < 0 ? calmed(rest) : feelingOf(rest)
  if (!dial && feeling === null) return { ...sofar, unread: [...sofar.unread, part] }
  return {
    ...sofar,
    bend: dial ? both(sofar.bend, turned(dial.bend, by)) : sofar.bend,
    emotion: sofar.emotion ?? feeling,
  }
}

const LESS = /(?<![\p{L}])(?:less|not (?:so|as|too)|menos|no tan|sin tanta?)(?![\p{L}])/iu
const A_LITTLE =
  /(?<![\p{L}])(?:a (?:bit|little|touch)|slightly|somewhat|un (?:poco|poquito|pel[íi]n)|algo|ligeramente)(?![\p{L}])/iu
const MUCH = /(?<![\p{L}])(?:much|far|a lot|very|really|mucho|much[íi]simo|muy|bastante)(?![\p{L}])/iu

/** How far the words turn a dial; below 0 the other way. */
function strengthOf(part: string): number {
  const size = MUCH.test(part) ? 1.7 : A_LITTLE.test(part.replace(/m[áa]s ligero/iu, '')) ? 0.5 : 1
  return LESS.test(part) ? -size : size
}

/** Bitterness lies between anger and grief, and each language's stage directions lean to another side. */
const BITTER = /(?<![\p{L}])(?:bitter|amarg|resentid)/iu

function feelingOf(words: string): string | null {
  return BITTER.test(words) ? 'bitter' : toneOf(words)
}

/** "Less angry": said plainly. */
function calmed(words: string): string | null {
  return feelingOf(words.replace(LESS, ' ')) === null ? null : 'neutral'
}

function within(value: number, least: number, most: number): number {
  return Math.round(100 * Math.min(most, Math.max(least, value))) / 100
}
