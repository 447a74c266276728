import { setTimeout as wait } from 'node:timers/promises'
import type { LineAudio } from '@scripteam/contract/model'
import { hashOf } from './canonical.ts'
import { type LineToSpeak, type Speaker, SpeechError, type SpeechProblem } from './ports/index.ts'
import { timeLimit } from './timeLimit.ts'
import type { StepTools } from './tools.ts'

/** One line and who is to say it. */
export interface LineOrder {
  readonly provider: string
  /** The provider's model when it has several. */
  readonly model?: string
  readonly line: LineToSpeak
}

type RecordingTools = Pick<StepTools, 'audio' | 'blobs' | 'speech'>

/** A minute for one line: the slowest provider takes seconds. */
const LINE_LIMIT_MS = 60_000
/** Waits between tries at a line whose problem is temporary. */
const PAUSES_MS = [250, 1_000]
/** Nobody ended the walk, so what was cancelled ran into the time limit. */
const MENDABLE: readonly SpeechProblem[] = ['temporary', 'busy', 'cancelled']

/** A recording, and whether another voice than the one that was cast speaks in it. */
export interface Performance {
  readonly audio: LineAudio
  readonly isStandIn: boolean
}

/** The recording of a line: the one there is, or a new one. Throws SpeechError when there can be none now. */
export async function recordLine(order: LineOrder, tools: RecordingTools, signal: AbortSignal): Promise<LineAudio> {
  return (await perform(order, tools, signal)).audio
}

/** The same, and says whether somebody stood in. A stand-in's recording is kept as its own, so it never passes for another's. */
export async function perform(order: LineOrder, tools: RecordingTools, signal: AbortSignal): Promise<Performance> {
  const key = contentKey(order)
  const there = (await tools.audio.find([key])).get(key)
  if (there) return { audio: there, isStandIn: false }
  const speaker = await tools.speech.speaker?.(order.line)
  const planned = speaker ? contentKey(orderOf(order, speaker)) : key
  const known = planned === key ? undefined : (await tools.audio.find([planned])).get(planned)
  if (!known) return speakAndKeep(order, tools, signal)
  await tools.audio.save(standInKey(key), known)
  return { audio: known, isStandIn: true }
}

/** Where the recording of a stand-in is found by the line it stands in for, until that is recorded itself. */
export function standInKey(key: string): string {
  return hashOf({ standsInFor: key })
}

function orderOf(order: LineOrder, { provider, model, voiceId, settings }: Speaker): LineOrder {
  return { provider, ...(model && { model }), line: { ...order.line, voiceId, settings } }
}

async function speakAndKeep(order: LineOrder, tools: RecordingTools, signal: AbortSignal): Promise<Performance> {
  const spoken = await speakPatiently(order.line, tools, signal)
  if (spoken.bytes.length === 0 || !(spoken.durationMs > 0)) throw new SpeechError('rejected', 'nothing was heard')
  const blob = await tools.blobs.put(spoken.bytes, spoken.mime)
  const audio: LineAudio = {
    blob,
    durationMs: spoken.durationMs,
    leadMs: spoken.leadMs,
    bytes: spoken.bytes.length,
    ...(spoken.words && { words: spoken.words }),
  }
  await tools.audio.save(contentKey(spoken.standIn ? orderOf(order, spoken.standIn) : order), audio)
  if (spoken.standIn) await tools.audio.save(standInKey(contentKey(order)), audio)
  return { audio, isStandIn: spoken.standIn !== undefined }
}

/** What makes two recordings interchangeable: sha256 over provider, model, voice, settings, language and NFC text. */
export function contentKey({ provider, model, line }: LineOrder): string {
  const { voiceId, settings, language, emotion, direction, tone } = line
  return hashOf({
    provider,
    model,
    voiceId,
    settings,
    language,
    emotion,
    direction,
    tone,
    text: line.text.normalize('NFC'),
  })
}

async function speakPatiently(line: LineToSpeak, tools: RecordingTools, signal: AbortSignal) {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await tools.speech.speak(line, timeLimit(signal, LINE_LIMIT_MS))
    } catch (error) {
      if (signal.aborted) throw signal.reason
      if (!(error instanceof SpeechError) || !MENDABLE.includes(error.problem)) throw error
      // What may have been paid for is cleared up before it is asked for again.
      if (error.mayBeCharged) throw error
      await wait(pauseMs, undefined, { signal })
    }
  }
  return tools.speech.speak(line, timeLimit(signal, LINE_LIMIT_MS))
}
