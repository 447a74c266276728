import { setTimeout as wait } from 'node:timers/promises'
import type { LineAudio } from '@scripteam/contract/model'
import { hashOf } from './canonical.ts'
import { type LineToSpeak, SpeechError, type SpeechProblem } from './ports/index.ts'
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
const MENDABLE: readonly SpeechProblem[] = ['temporary', 'cancelled']

/** The recording of a line: the one there is, or a new one. Throws SpeechError when there can be none now. */
export async function recordLine(order: LineOrder, tools: RecordingTools, signal: AbortSignal): Promise<LineAudio> {
  const key = contentKey(order)
  const there = (await tools.audio.find([key])).get(key)
  return there ?? speakAndKeep(order, key, tools, signal)
}

async function speakAndKeep(
  order: LineOrder,
  key: string,
  tools: RecordingTools,
  signal: AbortSignal,
): Promise<LineAudio> {
  const spoken = await speakPatiently(order.line, tools, signal)
  if (spoken.bytes.length === 0 || !(spoken.durationMs > 0)) throw new SpeechError('rejected', 'nothing was heard')
  const blob = await tools.blobs.put(spoken.bytes, spoken.mime)
  const audio: LineAudio = {
    blob,
    durationMs: spoken.durationMs,
    leadMs: spoken.leadMs,
    ...(spoken.words && { words: spoken.words }),
  }
  await tools.audio.save(key, audio)
  return audio
}

/** What makes two recordings interchangeable: sha256 over provider, model, voice, settings, language and NFC text. */
export function contentKey({ provider, model, line }: LineOrder): string {
  const { voiceId, settings, language, emotion } = line
  return hashOf({ provider, model, voiceId, settings, language, emotion, text: line.text.normalize('NFC') })
}

async function speakPatiently(line: LineToSpeak, tools: RecordingTools, signal: AbortSignal) {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await tools.speech.speak(line, timeLimit(signal, LINE_LIMIT_MS))
    } catch (error) {
      if (signal.aborted) throw signal.reason
      if (!(error instanceof SpeechError) || !MENDABLE.includes(error.problem)) throw error
      await wait(pauseMs, undefined, { signal })
    }
  }
  return tools.speech.speak(line, timeLimit(signal, LINE_LIMIT_MS))
}
