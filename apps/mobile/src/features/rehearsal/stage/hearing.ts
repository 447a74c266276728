import type { Language, PackLine } from '@scripteam/contract/model'
import { type EarSettings, type RehearsalState, STRANGER, type Step } from '@scripteam/practice'
import {
  type Ear,
  type EarEvents,
  type EarKind,
  type EarProblem,
  type Ears,
  isAboutMicrophone,
  type LineToHear,
} from '../../../platform/earsPort'
import type { Performance } from './performance.ts'
import type { PerformanceClock } from './performancePorts.ts'

/** How the actor is heard, for showing. */
export interface Heard {
  /** `tap`: nobody listens. */
  by: EarKind | 'tap'
  isOpening: boolean
  /** What befell the last ear that was tried and is not in use. */
  problem: EarProblem | null
}

export interface Hearing {
  seen(): Heard
  watch(onChange: () => void): () => void
  /** To be called in the tap that starts the rehearsal: the microphone is asked for. */
  begin(): void
  /** Tries the ears once more, from the best one on: the microphone may be there by now. */
  tryAgain(): void
  /** Nothing is listened to while this goes on, such as the prompter's voice. */
  during<T>(sound: Promise<T>): Promise<T>
  /** Lets the microphone go, for good. */
  end(): void
}

export interface HearingNeeds {
  performance: Pick<Performance, 'seen' | 'send' | 'watch'>
  ears: Ears
  clock: PerformanceClock
  /** The ears to try, the best one first; empty to go by tap alone. */
  order: readonly EarKind[]
  /** Of lines in no certain language. */
  language: Language
  /** What was learned of this actor with each ear. */
  known: Partial<Record<EarKind, EarSettings>>
  learned(kind: EarKind, settings: EarSettings): void
  /** Where what I say is to be kept; nothing is recorded without it. */
  said?: EarEvents['said']
}

/** How often the listener is asked during my turn, in milliseconds: an answer is late by half of it. */
const ASK_MS = 20

/** Joins the ears of the device to a rehearsal: opens the best one, lets it rest during cues, and goes on to the next when one dies. */
export function createHearing(needs: HearingNeeds): Hearing {
  const { performance, ears, clock, order, language, known, learned, said } = needs
  let now: Heard = { by: order[0] ?? 'tap', isOpening: false, problem: null }
  let isWanted = false
  /** Goes up whenever what is being opened is not wanted any more. */
  let attempt = 0
  /** The place in the order of the ear in use. */
  let place = 0
  let ear: { kind: EarKind; ear: Ear } | null = null
  let attended: string | null = null
  let wasLetGo = false
  let sounds = 0
  let stopAsking: () => void = () => undefined
  const watchers = new Set<() => void>()

  function show(change: Partial<Heard>) {
    now = { ...now, ...change }
    for (const tell of watchers) tell()
  }

  async function openFrom(first: number) {
    attempt += 1
    wasLetGo = false
    const mine = attempt
    if (first === 0) show({ problem: null })
    for (place = first; place < order.length; place += 1) {
      const kind = order[place]
      if (!kind) break
      show({ by: kind, isOpening: true })
      const opened = await ears.open(kind, language, eventsOf(mine))
      if (mine !== attempt) return opened.kind === 'ear' ? opened.ear.close() : undefined
      if (opened.kind === 'ear') return use(kind, opened.ear)
      show({ problem: opened.problem })
      if (isAboutMicrophone(opened.problem)) break
    }
    goByTap()
  }
  function use(kind: EarKind, opened: Ear) {
    ear = { kind, ear: opened }
    attended = null
    show({ by: kind, isOpening: false })
    performance.send({ kind: 'ears', ears: { ...STRANGER, ...opened.settings, ...known[kind] } })
    attend()
  }
  function goByTap() {
    show({ by: 'tap', isOpening: false })
    performance.send({ kind: 'ears', ears: null })
  }
  function eventsOf(mine: number) {
    const ifMine = (work: () => void) => (mine === attempt ? work() : undefined)
    return {
      voice: (isOn: boolean, sinceMs: number) => ifMine(() => performance.send({ kind: 'voice', isOn, sinceMs })),
      text: (lineId: PackLine['id'], text: string) => ifMine(() => performance.send({ kind: 'heard', lineId, text })),
      died: (problem: EarProblem) =>
        ifMine(() => {
          ear = null
          show({ problem })
          if (isAboutMicrophone(problem)) goByTap()
          else void openFrom(place + 1)
        }),
      // It comes late, when the ear may be closed already, and counts all the same.
      ...(said ? { said } : {}),
    }
  }

  /** Brings the ear in line with the rehearsal. */
  function attend() {
    const { state } = performance.seen()
    if (state.phase.kind === 'paused' || state.phase.kind === 'finished') return letGo()
    if (ear === null) return reopen(state)
    const target = sounds === 0 ? turnOf(state) : ''
    if (target === attended) return
    attended = target
    const line = state.steps[state.at]?.line
    if (target === '' || !line) ear.ear.rest(nextOfMine(state, language))
    else ear.ear.listen({ ...lineToHear(line, language), turn: target })
    ask()
  }
  /** After a pause; a microphone that was lost is looked for again then, one that was refused is not. */
  function reopen(state: RehearsalState) {
    if (!isWanted || now.isOpening || state.phase.kind === 'ready') return
    if (now.by !== 'tap') return void openFrom(place)
    if (wasLetGo && now.problem === 'noMicrophone') void openFrom(0)
  }
  function letGo() {
    attempt += 1
    wasLetGo = true
    stopAsking()
    if (!ear) return show({ isOpening: false })
    const { ears: settings } = performance.seen().state
    if (settings) learned(ear.kind, settings)
    const closing = ear.ear
    ear = null
    closing.close()
  }
  /** Asks whether my turn is over, again and again until it is. */
  function ask() {
    stopAsking()
    if (!attended || !ear) return
    stopAsking = clock.after(ASK_MS, () => {
      performance.send({ kind: 'tick' })
      ask()
    })
  }

  const stopWatching = performance.watch(attend)
  return {
    seen: () => now,
    watch(onChange) {
      watchers.add(onChange)
      return () => void watchers.delete(onChange)
    },
    begin() {
      isWanted = true
      if (order.length > 0) void openFrom(0)
    },
    tryAgain() {
      if (isWanted && ear === null && !now.isOpening && order.length > 0) void openFrom(0)
    },
    async during(sound) {
      sounds += 1
      attend()
      try {
        return await sound
      } finally {
        sounds -= 1
        attend()
      }
    },
    end() {
      isWanted = false
      stopWatching()
      letGo()
    },
  }
}

/** My turn at hand, by a name that no other turn has; empty when it is not my turn. */
function turnOf({ phase, at }: RehearsalState): string {
  return phase.kind === 'myTurn' ? `${at}:${phase.turn.startedAtMs}` : ''
}

function nextOfMine({ steps, at }: RehearsalState, language: Language): LineToHear | null {
  const next: Step | undefined = steps.slice(at).find((step) => step.kind === 'mine')
  return next ? lineToHear(next.line, language) : null
}

function lineToHear({ id, text, language }: PackLine, otherwise: Language): LineToHear {
  return { lineId: id, text, language: language === 'es' || language === 'en' ? language : otherwise }
}
