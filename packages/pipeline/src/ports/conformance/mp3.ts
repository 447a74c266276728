import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What an MP3 holds by its frames: their sample rate, and milliseconds without the padding its LAME tag names. */
export interface Mp3Facts {
  readonly sampleRate: number
  readonly channels: number
  readonly durationMs: number
}

/** Walks the frames of an MP3 (layer III). Throws where there is no frame, so cut or foreign bytes fail. */
export function readMp3(bytes: Uint8Array): Mp3Facts {
  const first = readFrame(bytes, 0)
  const tag = lameTag(bytes, first)
  let samples = 0
  for (let at = tag === null ? 0 : first.length; at < bytes.length; ) {
    const frame = readFrame(bytes, at)
    samples += frame.samples
    at += frame.length
    if (at > bytes.length) throw new Error('the last MP3 frame is cut short')
  }
  const padding = tag === null ? 0 : tag.before + tag.after
  return {
    sampleRate: first.sampleRate,
    channels: first.channels,
    durationMs: ((samples - padding) * 1000) / first.sampleRate,
  }
}

/**
 * Samples of 16 bit mono at a rate, by ffmpeg; null when there is no ffmpeg here. Throws on bytes it cannot decode. Goes
 * through a file, since ffmpeg leaves the padding at the end on when it reads from a pipe.
 */
export function decodeMp3(bytes: Uint8Array, sampleRate: number): Int16Array | null {
  const folder = mkdtempSync(join(tmpdir(), 'clip-'))
  const file = join(folder, 'clip.mp3')
  try {
    writeFileSync(file, bytes)
    return decodeFile(file, sampleRate)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function decodeFile(file: string, sampleRate: number): Int16Array | null {
  const options = ['-v', 'error', '-i', file, '-f', 's16le', '-ac', '1', '-ar', String(sampleRate), 'pipe:1']
  const ran = spawnSync('ffmpeg', options, { maxBuffer: 1 << 28, timeout: 60_000 })
  if (ran.error !== undefined && 'code' in ran.error && ran.error.code === 'ENOENT') return null
  if (ran.status !== 0 || ran.stderr.length > 0) throw new Error(`ffmpeg: ${ran.stderr.toString()}`)
  return new Int16Array(ran.stdout.buffer.slice(ran.stdout.byteOffset, ran.stdout.byteOffset + ran.stdout.byteLength))
}

interface Frame {
  readonly length: number
  readonly samples: number
  readonly sampleRate: number
  readonly channels: number
  readonly isMpeg1: boolean
}

const KBIT_MPEG1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const KBIT_MPEG2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const HZ = [44_100, 48_000, 32_000]

function readFrame(bytes: Uint8Array, at: number): Frame {
  const [sync = 0, kind = 0, rates = 0, mode = 0] = bytes.subarray(at, at + 4)
  const isLayer3 = sync === 0xff && (kind & 0xe6) === 0xe2
  const isMpeg1 = (kind & 0x18) === 0x18
  const kbit = (isMpeg1 ? KBIT_MPEG1 : KBIT_MPEG2)[rates >> 4] ?? 0
  const sampleRate = (HZ[(rates >> 2) & 3] ?? 0) / (isMpeg1 ? 1 : 2)
  if (!isLayer3 || kbit === 0 || sampleRate === 0) throw new Error(`no MP3 frame at byte ${at} of ${bytes.length}`)
  const samples = isMpeg1 ? 1152 : 576
  const length = Math.floor((samples * 125 * kbit) / sampleRate) + ((rates >> 1) & 1)
  return { length, samples, sampleRate, channels: mode >> 6 === 3 ? 1 : 2, isMpeg1 }
}

/** Samples of padding before and after, from a leading Xing or Info frame. */
function lameTag(bytes: Uint8Array, { length, isMpeg1, channels }: Frame): { before: number; after: number } | null {
  const side = isMpeg1 ? (channels === 1 ? 17 : 32) : channels === 1 ? 9 : 17
  const frame = bytes.subarray(0, length)
  const name = new TextDecoder('latin1').decode(frame.subarray(4 + side, 8 + side))
  if (name !== 'Info' && name !== 'Xing') return null
  const [high = 0, middle = 0, low = 0] = frame.subarray(4 + side + 141, 4 + side + 144)
  return { before: (high << 4) | (middle >> 4), after: ((middle & 15) << 8) | low }
}
