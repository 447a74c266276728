import type { LineId, PackLine, VoiceInteraction } from '@scripteam/contract/model'
import type { Hint } from '@scripteam/practice'
import { type Act, expectedSpeechMs, type Happening, type RehearsalState, rehearse } from '@scripteam/practice'
import type { Clip, ClipPlayer } from '../../../platform/audioPort'
import type { SpeechEnd } from '../../../platform/speakPort'

/** What a performance needs of the device. */
export interface PerformancePorts {
  player: ClipPlayer
  /** The device's own voice for a line: in the voice of its speaker, or the prompter's. */
  say(line: PackLine, words: string, who: 'partner' | 'prompter'): Promise<SpeechEnd>
  hush(): void
  clock: PerformanceClock
  newAttemptId(): VoiceInteraction['id']
  record(attempt: VoiceInteraction): void
  ended(status: 'completed' | 'abandoned', state: RehearsalState): void
  volume: number
}

export interface PerformanceClock {
  /** Milliseconds of a clock that never goes back. */
  nowMs(): number
  /** ISO 8601 in UTC. */
  now(): string
  /** Calls back once; the answer takes the call back. */
  after(ms: number, work: () => void): () => void
}

/** Where the sound of a cue comes from, when it is not the recording. */
export type Substitute = 'none' | 'deviceVoice' | 'silence'

/** What the stage draws. Never changed, only replaced. */
export interface Performed {
  state: RehearsalState
  /** The hint on screen for the line at hand. */
  hint: Hint | null
  substitute: Substitute
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
  let now: Performed = { state: first, hint: null, substitute: 'none' }
  let isClosed = false
  let cancelWait: () => void = () => undefined
  const watchers = new Set<() => void>()

  function show(change: Partial<Performed>) {
    now = { ...now, ...change }
    for (const tell of watchers) tell()
  }

  function send(happening: Happening) {
    if (isClosed) return
    const { clock } = ports
    const event = { ...happening, atMs: clock.nowMs(), at: clock.now(), attemptId: ports.newAttemptId() }
    const { state, acts } = rehearse(now.state, event)
    const lineChanged = state.at !== now.state.at || state.phase.kind === 'partnerSpeaking'
    now = { ...now, state, ...(lineChanged ? { hint: null } : {}) }
    for (const act of acts) carryOut(act)
    show({})
  }

  function carryOut(act: Act) {
    switch (act.kind) {
      case 'stop':
        return stop()
      case 'play':
        return afterPause(act.afterMs, () => play(act))
      case 'speakWithDevice':
        return afterPause(act.afterMs, () => void speak(act))
      case 'showHint':
        now = { ...now, hint: act.hint }
        if (act.hint.kind === 'prompt') void prompt(act.lineId, act.hint.text)
        return
      case 'recordAttempt':
        return ports.record(act.attempt)
      case 'prefetch':
        return void ports.player.prepare(clipsOf(now.state, act.lineIds))
      case 'finish':
        stop()
        return ports.ended(act.status, now.state)
      case 'waitForActor':
        return
    }
  }

  function stop() {
    cancelWait()
    ports.player.stop()
    ports.hush()
  }

  function afterPause(ms: number, work: () => void) {
    cancelWait()
    if (ms > 0) cancelWait = ports.clock.after(ms, work)
    else work()
  }

  function play({ lineId, audio, speed, play }: Extract<Act, { kind: 'play' }>) {
    now = { ...now, substitute: 'none' }
    const clip = { lineId, blob: audio.blob, durationMs: audio.durationMs }
    void ports.player.play(clip, { rate: speed, volume: ports.volume }).then((end) => {
      if (end.kind !== 'stopped') send({ kind: end.kind === 'ended' ? 'clipEnded' : 'clipFailed', lineId, play })
    })
  }

  async function speak({ lineId, text, play }: Extract<Act, { kind: 'speakWithDevice' }>) {
    const line = lineOf(now.state, lineId)
    if (!line) return
    show({ substitute: 'deviceVoice' })
    const end = await ports.say(line, text, 'partner')
    if (end === 'stopped' || isClosed) return
    if (end === 'spoken') return send({ kind: 'clipEnded', lineId, play })
    // Nobody can say it: the text stays in view for as long as it takes to read, then it is my turn.
    show({ substitute: 'silence' })
    cancelWait = ports.clock.after(expectedSpeechMs(text, line.language), () =>
      send({ kind: 'clipFailed', lineId, play }),
    )
  }

  /** A prompt is for the ear; where the device cannot speak it is shown. */
  async function prompt(lineId: LineId, words: string) {
    const line = lineOf(now.state, lineId)
    if (!line || (await ports.say(line, words, 'prompter')) !== 'voiceless') return
    if (now.hint?.kind === 'prompt') show({ hint: { ...now.hint, kind: 'phrase' } })
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
      stop()
    },
  }
}

function lineOf(state: RehearsalState, lineId: LineId): PackLine | undefined {
  return state.steps.find((step) => step.line.id === lineId)?.line
}

/** The clips to keep ready: those to come, and the one at hand so that "again" is as quick. */
function clipsOf(state: RehearsalState, coming: readonly LineId[]): Clip[] {
  const atHand = state.steps[state.at]?.line
  const lines = [atHand, ...coming.map((id) => lineOf(state, id))]
  return lines.flatMap((line) => (line ? clipOf(line) : []))
}

function firstClips(state: RehearsalState): Clip[] {
  const partners = state.steps.filter((step) => step.kind === 'partner')
  return partners.flatMap((step) => clipOf(step.line)).slice(0, AHEAD)
}

function clipOf({ id, audio }: PackLine): Clip[] {
  return audio ? [{ lineId: id, blob: audio.blob, durationMs: audio.durationMs }] : []
}
