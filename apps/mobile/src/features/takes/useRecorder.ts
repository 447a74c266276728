import { useEffect, useRef, useState } from 'react'
import { createRecorder, playRecording } from '../../platform/recorder'
import type { Listening, OwnRecording, Recorder, RecorderProblem } from '../../platform/recorderPort.ts'

/** Where a recording stands: nothing yet, the microphone is open, or there is something to listen to. */
export type Recorded =
  | { kind: 'nothing'; problem: RecorderProblem | 'nothingHeard' | null }
  | { kind: 'opening' }
  | { kind: 'running' }
  | { kind: 'ready'; recording: OwnRecording; isPlaying: boolean }

const NOTHING: Recorded = { kind: 'nothing', problem: null }

export type RecorderInHand = ReturnType<typeof useRecorder>

/** Records one line at a time, lets it be heard, and lets it be done again. */
export function useRecorder() {
  const [recorded, setRecorded] = useState<Recorded>(NOTHING)
  const recorder = useRef<Recorder | null>(null)
  const listening = useRef<Listening | null>(null)
  useEffect(
    () => () => {
      listening.current?.stop()
      recorder.current?.close()
      recorder.current = null
    },
    [],
  )

  async function start() {
    listening.current?.stop()
    setRecorded({ kind: 'opening' })
    recorder.current ??= createRecorder()
    const problem = await recorder.current.start()
    setRecorded(problem === null ? { kind: 'running' } : { kind: 'nothing', problem })
  }

  async function stop() {
    const recording = (await recorder.current?.stop()) ?? null
    setRecorded(
      recording ? { kind: 'ready', recording, isPlaying: false } : { kind: 'nothing', problem: 'nothingHeard' },
    )
  }

  function listen() {
    if (recorded.kind !== 'ready') return
    if (recorded.isPlaying) return listening.current?.stop()
    const { recording } = recorded
    setRecorded({ ...recorded, isPlaying: true })
    listening.current = playRecording(recording)
    void listening.current.ended.then(() =>
      setRecorded((now) => (now.kind === 'ready' && now.recording === recording ? { ...now, isPlaying: false } : now)),
    )
  }

  function clear() {
    listening.current?.stop()
    setRecorded(NOTHING)
  }

  return { recorded, start: () => void start(), stop: () => void stop(), listen, clear }
}
