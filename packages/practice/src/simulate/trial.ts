import { decide, type Verdict } from '../listen/decide.ts'
import { heardText, heardVoice, type Listening, listenTo } from '../listen/listening.ts'
import type { Chance } from './chance.ts'
import { PARAMETERS as P } from './parameters.ts'
import { type Part, type Performance, perform, type Scenario } from './perform.ts'
import { recognise } from './recognise.ts'

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
  /** The turn as it was heard when it was decided. */
  readonly listening: Listening
}

/** Performs a line, hears it, and asks the listener until the turn is decided. */
export function runTrial(part: Part, scenario: Scenario, wordErrors: number, chance: Chance): Outcome {
  const performance = perform(part, scenario, chance)
  const sounds = recognise(performance, part, wordErrors, scenario === 'echo', chance)
  const { line, next, language } = part
  let listening = listenTo({ text: line, language }, { text: next, language }, 0)
  let falseHint = false
  let upcoming = 0
  for (let nowMs = 0; nowMs <= performance.endMs + P.patienceMs; nowMs += P.tick) {
    for (let sound = sounds[upcoming]; sound && sound.atMs <= nowMs; sound = sounds[upcoming]) {
      listening =
        sound.kind === 'text'
          ? heardText(listening, sound.text, sound.atMs)
          : heardVoice(listening, sound.isOn, sound.atMs, sound.sinceMs)
      upcoming += 1
    }
    const verdict = decide(listening, nowMs)
    if (verdict.kind === 'stuck' && nowMs < performance.endMs) falseHint = true
    else if (verdict.kind !== 'wait')
      return { scenario, part, performance, verdict, verdictMs: nowMs, falseHint, listening }
  }
  return { scenario, part, performance, verdict: null, verdictMs: Number.NaN, falseHint, listening }
}
