import { decide, type Verdict } from '../listen/decide.ts'
import { heardText, heardVoice, type Listening, listenTo } from '../listen/listening.ts'
import type { Chance } from './chance.ts'
import { PARAMETERS as P } from './parameters.ts'
import { type Part, type Performance, perform, type Scenario } from './perform.ts'
import { recognise, type Sound } from './recognise.ts'

/** How one line went. */
export interface Outcome {
  readonly scenario: Scenario
  readonly part: Part
  readonly performance: Performance
  /** The first verdict that ends the turn; null when none came in time. */
  readonly verdict: Verdict | null
  readonly verdictMs: number
  /** True when help was offered while the actor was still going to speak. */
  readonly falseHint: boolean
  /** The turn as it was heard once the last words had arrived. */
  readonly listening: Listening
}

/** Performs a line, hears it, and asks the listener until the turn is decided. */
export function runTrial(part: Part, scenario: Scenario, wordErrors: number, chance: Chance): Outcome {
  const performance = perform(part, scenario, chance)
  const sounds = recognise(performance, part, wordErrors, scenario === 'echo', chance)
  const { line, next, language } = part
  let listening = listenTo({ text: line, language }, { text: next, language }, 0)
  let falseHint = false
  for (let nowMs = 0; nowMs <= performance.endMs + P.patienceMs; nowMs += P.tick) {
    listening = hear(listening, sounds, nowMs - P.tick, nowMs)
    const verdict = decide(listening, nowMs)
    if (verdict.kind === 'stuck' && nowMs < performance.endMs) falseHint = true
    else if (verdict.kind !== 'wait') {
      const settled = hear(listening, sounds, nowMs, nowMs + P.settle)
      return { scenario, part, performance, verdict, verdictMs: nowMs, falseHint, listening: settled }
    }
  }
  return { scenario, part, performance, verdict: null, verdictMs: Number.NaN, falseHint, listening }
}

/** Hears what sounds after one moment and up to another. */
function hear(listening: Listening, sounds: readonly Sound[], afterMs: number, toMs: number): Listening {
  return sounds
    .filter((sound) => sound.atMs > afterMs && sound.atMs <= toMs)
    .reduce(
      (heard, sound) =>
        sound.kind === 'text'
          ? heardText(heard, sound.text, sound.atMs)
          : heardVoice(heard, sound.isOn, sound.atMs, sound.sinceMs),
      listening,
    )
}
