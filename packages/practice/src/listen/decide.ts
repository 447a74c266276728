import { haltingMs } from './halting.ts'
import type { Listening } from './listening.ts'
import { VOICE_RULES, WORD_RULES } from './rules.ts'
import { type View, viewOf } from './view.ts'
import { silenceMs } from './voice.ts'

/** What the listener makes of the turn at a moment. */
export type Verdict =
  | { kind: 'wait' }
  | { kind: 'complete'; rule: string; missing: number }
  | { kind: 'wrongLine' }
  | { kind: 'stuck'; where: 'start' | 'phrase' | 'boundary' }

/** A text that changed less than this ago may change again. */
const STABLE_MS = 60
const STUCK_MS = { phrase: 2600, boundary: 3200, start: 4000, wrongLine: 400, unchanged: 200 } as const

/** Whether the line is over, and why: the first rule that holds for long enough a silence wins. */
export function decide(listening: Listening, nowMs: number): Verdict {
  const silence = silenceAt(listening, nowMs)
  if (silence === null) return notBegun(listening, nowMs)
  if (silence === 0) return { kind: 'wait' }
  const view = viewOf(listening, nowMs)
  const { patience } = listening.settings
  if (view.isWrongLine && silence >= STUCK_MS.wrongLine) return onceUnchanged({ kind: 'wrongLine' }, listening, nowMs)
  const rules = wordsFail(listening, silence) ? VOICE_RULES : WORD_RULES
  const halting = view.missing === 0 && view.place.lastIsSaid ? 0 : haltingMs(listening)
  for (const { name, silence: needed, isPatient } of isSettled(listening, silence, nowMs) ? rules : []) {
    const ms = needed(view)
    if (ms !== null && silence >= Math.max(halting, ms * (isPatient ? patience : 1)))
      return { kind: 'complete', rule: name, missing: view.missing }
  }
  return stuckAt(listening, view, silence / patience)
}

function isSettled({ textAtMs, settings }: Listening, silence: number, nowMs: number): boolean {
  return settings.writesOnce === true || textAtMs === null || nowMs - textAtMs >= STABLE_MS || silence >= 500
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
