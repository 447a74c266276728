import type { Listening, OwnRecording, Recorder, RecorderProblem } from './recorderPort.ts'
import { oneChannel, toWav } from './wav.ts'

/** The recorder of a browser: it records in the browser's own format, and hands on WAV, which every server reads. */
export function createRecorder(): Recorder {
  let stream: MediaStream | null = null
  let running: MediaRecorder | null = null
  return {
    async start() {
      if (!canRecord()) return 'insecure'
      if (typeof MediaRecorder === 'undefined') return 'broken'
      try {
        stream ??= await navigator.mediaDevices.getUserMedia({ audio: WISHES })
        running = new MediaRecorder(stream)
        running.start()
        return null
      } catch (error) {
        return problemOf(error)
      }
    },
    async stop() {
      const recorder = running
      running = null
      return recorder === null || recorder.state === 'inactive' ? null : soundOf(await end(recorder))
    },
    close() {
      if (running?.state === 'recording') running.stop()
      running = null
      for (const track of stream?.getTracks() ?? []) track.stop()
      stream = null
    },
  }
}

/** Plays what was recorded, from its own address. */
export function playRecording({ address }: Pick<OwnRecording, 'address'>): Listening {
  const element = new Audio(address)
  const ended = new Promise<void>((settle) => {
    element.onended = () => settle()
    element.onpause = () => settle()
    element.onerror = () => settle()
    // A browser that lets nothing sound says so by failing: the button is free again.
    element.play().catch(() => settle())
  })
  return { ended, stop: () => element.pause() }
}

/** A voice as it is: what browsers do for telephone calls makes it thin. */
const WISHES: MediaTrackConstraints = {
  channelCount: 1,
  echoCancellation: false,
  noiseSuppression: false,
  autoGainControl: false,
}

function end(recorder: MediaRecorder): Promise<Blob> {
  const pieces: Blob[] = []
  return new Promise((settle) => {
    recorder.ondataavailable = ({ data }) => pieces.push(data)
    recorder.onstop = () => settle(new Blob(pieces, { type: recorder.mimeType }))
    recorder.stop()
  })
}

/** Enough for a voice, and half of what a microphone sends. */
const RATE = 24_000

async function soundOf(recorded: Blob): Promise<OwnRecording | null> {
  if (recorded.size === 0) return null
  // An offline context decodes to its own rate, and needs no loudspeaker.
  const context = new OfflineAudioContext(1, 1, RATE)
  const sound = await context.decodeAudioData(await recorded.arrayBuffer())
  const channels = Array.from({ length: sound.numberOfChannels }, (_, at) => sound.getChannelData(at))
  const content = new Blob([toWav([oneChannel(channels)], RATE)], { type: 'audio/wav' })
  return { content, address: URL.createObjectURL(content), durationMs: sound.duration * 1000 }
}

function problemOf(error: unknown): RecorderProblem {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'noMicrophone' : 'broken'
}

/** False where the browser keeps the microphone shut whatever the actor says: over plain HTTP from another machine. */
export function canRecord(): boolean {
  return window.isSecureContext && navigator.mediaDevices !== undefined
}
