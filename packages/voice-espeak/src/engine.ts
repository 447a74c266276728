import type { EspeakEvent, EspeakWorker } from '@echogarden/espeak-ng-emscripten'
import load from '@echogarden/espeak-ng-emscripten'
import type { Request, Word } from './protocol.ts'
import { wordsOf } from './words.ts'

export type Speech =
  | { kind: 'spoken'; sampleRate: number; samples: Int16Array; words: Word[] }
  | { kind: 'refused'; reason: string }

export interface Engine {
  speak(request: Request): Speech
}

/** Loads eSpeak NG with all its data, about 100 ms and 130 MB. */
export async function loadEngine(): Promise<Engine> {
  const { eSpeakNGWorker } = await load()
  const espeak = new eSpeakNGWorker()
  return { speak: (request) => speak(espeak, request) }
}

function speak(espeak: EspeakWorker, request: Request): Speech {
  if (espeak.set_voice(request.voice) !== 0) return { kind: 'refused', reason: `unknown voice ${request.voice}` }
  espeak.rate = request.rate
  espeak.pitch = request.pitch
  espeak.range = request.range
  espeak.volume = request.volume
  const chunks: Int16Array[] = []
  const events: EspeakEvent[] = []
  espeak.synthesize(request.text, (samples, heard) => {
    if (samples !== null) chunks.push(samples)
    events.push(...heard)
    return false
  })
  const words = wordsOf(request.text, events)
  return { kind: 'spoken', sampleRate: espeak.get_samplerate(), samples: joined(chunks), words }
}

function joined(chunks: Int16Array[]): Int16Array {
  const whole = new Int16Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
