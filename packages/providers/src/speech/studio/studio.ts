import { createMp3Encoder } from 'wasm-media-encoders'
import { loadFlite, runFlite } from '../flite/program.ts'
import type { Source, StudioDone, StudioJob } from './job.ts'
import { amplify } from './limit.ts'
import { loudness } from './loudness.ts'
import { CLIP_HZ, encodeMp3, type Kbit, USUAL_KBIT } from './mp3.ts'
import { openProof } from './proof.ts'
import { resample } from './resample.ts'
import { type Trimmed, trim } from './trim.ts'

/** No clip rises above this: the true peak of what a player decodes, a tenth of a decibel under the -1 dB of streaming. */
const PROMISED_PEAK = ratio(-1.1)
/** Peaks stay 3 dB under full scale before encoding: the MP3 and the curve between samples seldom rise by more than 2. */
const CEILING = ratio(-3)
/** Whatever rises by more is encoded again, lower, this often at most. */
const ATTEMPTS = 4
/** Samples come in at half their level, so that resampling cannot clip. */
const HEADROOM = 0.5 / 32_768
/** A line without a sound ("...") lasts this long. */
const STILL_MS = 400

export interface Studio {
  work(job: StudioJob): Promise<StudioDone>
}

/** Makes clips in the thread it is called in; keeps one encoder, one decoder and one compiled Flite. */
export async function openStudio(kbit: Kbit = USUAL_KBIT): Promise<Studio> {
  const [encoder, proof] = await Promise.all([createMp3Encoder(), openProof()])
  let flite: WebAssembly.Module | undefined
  const speak = (source: Source) => {
    if (source.kind === 'samples') return source
    if (source.kind === 'stillness') return STILLNESS
    flite ??= loadFlite()
    return { ...runFlite(flite, source.job), speedUp: source.speedUp }
  }
  /** The clip, or what is wrong with it. */
  async function encode(samples: Float32Array, gain: number): Promise<Uint8Array<ArrayBuffer> | string> {
    let ceiling = CEILING
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const mixed = amplify(samples, gain, ceiling)
      const bytes = encodeMp3(encoder, mixed, kbit)
      const heard = await proof(bytes, mixed)
      if (heard.flaw !== null) return heard.flaw
      if (heard.peak <= PROMISED_PEAK) return bytes
      ceiling *= PROMISED_PEAK / heard.peak
    }
    return 'the MP3 rises too high'
  }

  return {
    async work({ source, want }) {
      const heard = trim(levelled(speak(source)), CLIP_HZ)
      if (want.kind === 'gain') return { kind: 'gain', gainDb: heard ? gainFor(heard.samples, want.lufs) : 0 }
      const { samples, leadMs, cutMs } = heard ?? still()
      const bytes = await encode(samples, ratio(want.gainDb))
      if (typeof bytes === 'string') return { kind: 'failed', message: bytes }
      return { kind: 'clip', bytes, durationMs: (samples.length * 1000) / CLIP_HZ, leadMs, cutMs }
    },
  }
}

interface Sound {
  readonly samples: Int16Array
  readonly sampleRate: number
  readonly speedUp: number
}

const STILLNESS: Sound = { samples: new Int16Array(0), sampleRate: CLIP_HZ, speedUp: 1 }

/** Limiting takes away some of what a gain adds: three rounds come within 0.2 LU. */
function gainFor(samples: Float32Array, target: number): number {
  let gainDb = 0
  for (let round = 0; round < 3; round++) {
    gainDb += target - (loudness(amplify(samples, ratio(gainDb), CEILING), CLIP_HZ) ?? target)
  }
  return gainDb
}

function ratio(decibels: number): number {
  return 10 ** (decibels / 20)
}

function levelled({ samples, sampleRate, speedUp }: Sound): Float32Array {
  // `Float32Array.from(samples, times)` goes by the iterator, and took a sixth of all time spent on a line.
  const quiet = new Float32Array(samples).map((sample) => sample * HEADROOM)
  return resample(quiet, sampleRate * speedUp, CLIP_HZ)
}

function still(): Trimmed {
  return { samples: new Float32Array((STILL_MS * CLIP_HZ) / 1000), cutMs: 0, leadMs: 0 }
}
