import {
  AudioModule,
  type AudioStreamBuffer,
  createAudioPlayer,
  requestRecordingPermissionsAsync,
  setAudioModeAsync,
} from 'expo-audio'
import { File, Paths } from 'expo-file-system'
import { createEnding } from './audioEnd'
import type { Listening, OwnRecording, Recorder } from './recorderPort.ts'
import { toWav } from './wav.ts'

/** Enough for a voice. */
const RATE = 24_000

/** The recorder of a phone: samples as they come from the microphone, kept as WAV in a file. */
export function createRecorder(): Recorder {
  const stream = new AudioModule.AudioStream({ sampleRate: RATE, channels: 1, encoding: 'int16' })
  let pieces: Int16Array[] = []
  let rate = RATE
  const hears = stream.addListener('audioStreamBuffer', (buffer: AudioStreamBuffer) => {
    pieces.push(firstChannel(buffer))
    rate = buffer.sampleRate
  })
  return {
    async start() {
      const { granted } = await requestRecordingPermissionsAsync()
      if (!granted) return 'denied'
      pieces = []
      try {
        await setAudioModeAsync({ allowsRecording: true, playsInSilentMode: true })
        await stream.start()
        return null
      } catch {
        // Whatever the system says of its microphone is not fit for an actor.
        return 'broken'
      }
    },
    async stop() {
      stream.stop()
      await setAudioModeAsync({ allowsRecording: false, playsInSilentMode: true })
      return kept(pieces, rate)
    },
    close() {
      stream.stop()
      hears.remove()
    },
  }
}

/** Plays what was recorded, from its file. */
export function playRecording({ address }: Pick<OwnRecording, 'address'>): Listening {
  const player = createAudioPlayer({ uri: address })
  const ending = createEnding<void>()
  const watch = player.addListener('playbackStatusUpdate', ({ didJustFinish }) => {
    if (didJustFinish) ending.end()
  })
  void ending.whenOver.then(() => {
    watch.remove()
    player.remove()
  })
  player.play()
  return { ended: ending.whenOver, stop: () => ending.end() }
}

function firstChannel({ data, channels }: AudioStreamBuffer): Int16Array {
  const samples = new Int16Array(data)
  return channels === 1 ? samples.slice() : samples.filter((_, at) => at % channels === 0)
}

let recordings = 0

function kept(pieces: readonly Int16Array[], rate: number): OwnRecording | null {
  const samples = pieces.reduce((sum, piece) => sum + piece.length, 0)
  if (samples === 0) return null
  recordings += 1
  const file = new File(Paths.cache, `take-${recordings}.wav`)
  if (file.exists) file.delete()
  file.create()
  file.write(toWav(pieces, rate))
  return { content: file, address: file.uri, durationMs: (1000 * samples) / rate }
}

/** An app may always ask for the microphone. */
export function canRecord(): boolean {
  return true
}
