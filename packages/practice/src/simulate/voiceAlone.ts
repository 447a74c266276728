import type { Language } from '@scripteam/contract/model'
import { quantile } from '../figures.ts'
import { decide } from '../listen/decide.ts'
import { learnEars } from '../listen/learn.ts'
import { type EarSettings, heardVoice, type Listening, listenTo, STRANGER } from '../listen/listening.ts'
import { printedWords } from '../part/printedWords.ts'
import { randomStream } from '../random.ts'
import type { Half } from './cells.ts'
import { between, type Chance, pick } from './chance.ts'
import { LINES } from './lines.ts'
import { PARAMETERS as P } from './parameters.ts'
import { leastWords, type Performance, perform, type Scenario } from './perform.ts'
import { recognise } from './recognise.ts'

/** How turns of one kind were decided by the voice alone. Shares are 0 to 1, delays milliseconds from the end of speech. */
export interface VoiceRow {
  readonly alike: Scenario
  readonly trials: number
  readonly done: number
  readonly early: number
  readonly stuck: number
  readonly p50: number | null
  readonly p95: number | null
}

interface VoiceTurn {
  readonly scenario: Scenario
  readonly end: 'complete' | 'stuck' | 'none'
  readonly delayMs: number
  readonly listening: Listening
}

/** Of ten lines six are said as printed. */
const AS_PRINTED = 0.6
const OTHERWISE = ['dropped', 'falseStarts', 'paraphrase', 'middleSkipped', 'dramaticPause', 'stuck'] as const
/** How slowly one actor speaks all evening; single lines vary beside it. */
const OWN_PACE = { from: 0.8, to: 1.3 } as const

/** Actors say all their lines in a row to an ear that hears no words, and learns their pace as it goes. */
export function runVoiceAlone(seed: number, actors: number, half: Half): VoiceRow[] {
  const turns = (['es', 'en'] as const).flatMap((language, l) =>
    Array.from({ length: actors }, (_, actor) =>
      evening(language, half, randomStream(seed * 1000 + actor * 2 + l)),
    ).flat(),
  )
  return (['perfect', ...OTHERWISE] as const).map((scenario) =>
    rowOf(
      scenario,
      turns.filter((turn) => turn.scenario === scenario),
    ),
  )
}

function evening(language: Language, half: Half, chance: Chance): VoiceTurn[] {
  const pace = between(chance, OWN_PACE)
  let ears: EarSettings = { ...STRANGER, hearsWords: false }
  return linesOf(language, half).map((line) => {
    const turn = takeTurn(line, language, pace, ears, chance)
    if (turn.end === 'complete') ears = learnEars(ears, turn.listening)
    return turn
  })
}

/** The halves of the other simulated actors. */
function linesOf(language: Language, half: Half): string[] {
  return LINES[language].filter((_, index) => (Math.floor(index / 2) % 2 === 0) === (half === 'tuning'))
}

function takeTurn(text: string, language: Language, pace: number, ears: EarSettings, chance: Chance): VoiceTurn {
  const wanted = chance() < AS_PRINTED ? 'perfect' : pick(OTHERWISE, chance)
  const scenario = printedWords(text).length < leastWords(wanted) ? 'perfect' : wanted
  const part = { line: text, next: '', cue: '', language, vocabulary: ['puente', 'lantern'] }
  const performance = atPace(perform(part, scenario, chance), pace)
  const sounds = recognise(performance, part, 0, false, chance)
  let listening = listenTo({ text, language }, null, 0, ears)
  for (let nowMs = 0; nowMs <= performance.endMs + P.patienceMs; nowMs += P.tick) {
    for (const sound of sounds)
      if (sound.kind === 'voice' && sound.atMs > nowMs - P.tick && sound.atMs <= nowMs)
        listening = heardVoice(listening, sound.isOn, sound.atMs, sound.sinceMs)
    const { kind } = decide(listening, nowMs)
    if (kind === 'complete' || (kind === 'stuck' && nowMs >= performance.endMs))
      return { scenario, end: kind, delayMs: nowMs - performance.endMs, listening }
  }
  return { scenario, end: 'none', delayMs: Number.NaN, listening }
}

function atPace(performance: Performance, pace: number): Performance {
  const utterances = performance.utterances.map((said) => ({
    ...said,
    fromMs: pace * said.fromMs,
    toMs: pace * said.toMs,
  }))
  return { ...performance, utterances, endMs: pace * performance.endMs }
}

function rowOf(alike: Scenario, turns: readonly VoiceTurn[]): VoiceRow {
  const share = (holds: (turn: VoiceTurn) => boolean) => turns.filter(holds).length / turns.length
  const isDone = ({ end, delayMs }: VoiceTurn) => end === 'complete' && delayMs >= 0
  const delays = turns.filter(isDone).map(({ delayMs }) => delayMs)
  return {
    alike,
    trials: turns.length,
    done: share(isDone),
    early: share(({ end, delayMs }) => end === 'complete' && delayMs < 0),
    stuck: share(({ end }) => end === 'stuck'),
    p50: quantile(delays, 0.5),
    p95: quantile(delays, 0.95),
  }
}
