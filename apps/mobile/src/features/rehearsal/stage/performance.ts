import type { LineId, PackLine } from '@scripteam/contract/model'
import { type Act, audioFor, type Happening, type Hint, type RehearsalState, rehearse } from '@scripteam/practice'
import type { Clip } from '../../../platform/audioPort'
import { createMouth, type Substitute } from './mouth.ts'
import type { PerformancePorts } from './performancePorts.ts'

/** What the stage draws. Never changed, only replaced. */
export interface Performed {
  state: RehearsalState
  /** The hint on screen for the line at hand. */
  hint: Hint | null
  substitute: Substitute
  /** The recording that sounds, and since when by the device's clock; null while none does. */
  sounding: { lineId: LineId; sinceMs: number } | null
}

export interface Performance {
  seen(): Performed
  watch(onChange: () => void): () => void
  send(happening: Happening): void
  /** Makes the first clips ready, before the start. */
  warmUp(): void
  /** Silences everything; nothing happens afterwards. */
  close(): void
}

/** Clips made ready ahead of their cue. */
const AHEAD = 3

/**
 * Carries a rehearsal out on a device: every event goes to the reducer, every act of the reducer to the device,
 * and what the device does comes back as an event. Playing is started inside the event that asked for it.
 */
export function createPerformance(first: RehearsalState, ports: PerformancePorts): Performance {
  let now: Performed = { state: first, hint: null, substitute: 'none', sounding: null }
  let isClosed = false
  const watchers = new Set<() => void>()
  const mouth = createMouth(ports, {
    over: (kind, playing) => send({ kind, ...playing }),
    substituted: (substitute) => show({ substitute }),
    sounds: (lineId) => show({ sounding: { lineId, sinceMs: ports.clock.nowMs() } }),
    promptUnspoken() {
      if (now.hint?.kind === 'prompt') show({ hint: { ...now.hint, kind: 'phrase' } })
    },
  })

  function show(change: Partial<Performed>) {
    now = { ...now, ...change }
    for (const tell of watchers) tell()
  }

  function send(happening: Happening) {
    if (isClosed) return
    const { clock } = ports
    const event = { ...happening, atMs: clock.nowMs(), at: clock.now(), attemptId: ports.newAttemptId() }
    const { state, acts } = rehearse(now.state, event)
    const isNewLine = state.at !== now.state.at || state.phase.kind === 'partnerSpeaking'
    const isQuiet = acts.length === 0 && isUnseen(happening)
    now = { ...now, state, ...(isNewLine ? { hint: null, sounding: null } : {}) }
    for (const act of acts) carryOut(act)
    if (!isQuiet) show({})
  }

  function carryOut(act: Act) {
    switch (act.kind) {
      case 'stop':
        return mouth.stop()
      case 'play':
        return mouth.play(act)
      case 'narrate':
        return mouth.narrate(act, lineOf(now.state, act.lineId))
      case 'speakWithDevice':
        return mouth.speak(act, lineOf(now.state, act.lineId))
      case 'showHint':
        mouth.hushPrompter()
        now = { ...now, hint: act.hint }
        if (act.hint.kind === 'prompt') void mouth.prompt(lineOf(now.state, act.lineId), act.hint.text)
        return
      case 'recordAttempt':
        return ports.record(act.attempt)
      case 'prefetch':
        return void ports.player.prepare(clipsOf(now.state, act.lineIds))
      case 'finish':
        mouth.stop()
        return ports.ended(act.status, now.state)
      case 'waitForActor':
        return mouth.hushPrompter()
    }
  }

  return {
    seen: () => now,
    watch(onChange) {
      watchers.add(onChange)
      return () => void watchers.delete(onChange)
    },
    send,
    warmUp: () => void ports.player.prepare(firstClips(now.state)),
    close() {
      isClosed = true
      mouth.stop()
    },
  }
}

/** What comes many times a second and, unless something is to be done about it, changes nothing that is drawn. */
function isUnseen({ kind }: Happening): boolean {
  return kind === 'tick' || kind === 'voice' || kind === 'recorded'
}

/** Acts name only lines of the run: any other is a mistake of ours. */
function lineOf(state: RehearsalState, lineId: LineId): PackLine {
  const step = state.steps.find((one) => one.line.id === lineId)
  if (!step) throw new Error(`No line ${lineId} in this run`)
  return step.line
}

/** The clips to keep ready: those to come, and the one at hand so that "again" is as quick. */
function clipsOf(state: RehearsalState, coming: readonly LineId[]): Clip[] {
  const atHand = state.steps[state.at]?.line
  const lines = [...(atHand ? [atHand] : []), ...coming.map((id) => lineOf(state, id))]
  return lines.flatMap((line) => clipOf(state, line))
}

function firstClips(state: RehearsalState): Clip[] {
  const partners = state.steps.filter((step) => step.kind === 'partner')
  return partners.flatMap((step) => clipOf(state, step.line)).slice(0, AHEAD)
}

function clipOf(state: RehearsalState, line: PackLine): Clip[] {
  const audio = audioFor(state, line)
  return audio ? [{ lineId: line.id, blob: audio.blob, durationMs: audio.durationMs }] : []
}
