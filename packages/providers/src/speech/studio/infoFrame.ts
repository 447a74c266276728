import { countFrames, FRAME_SAMPLES } from './frames.ts'

/** What LAME puts before the first sample; a decoder adds 529 of its own. */
const ENCODER_DELAY = 576
/** A silent frame of 64 kbit/s at 22.05 kHz mono: the smallest that holds the whole tag. */
const FRAME_BYTES = 208
const HEADER = [0xff, 0xf3, 0x80, 0xc4]
const TAG = 13
const LAME = TAG + 120

/**
 * The frame that tells players how much of an MP3 is padding (the "Info" and "LAME" tags, after the LAME project's
 * description of them). Without it every clip would begin with 50 ms of silence.
 */
export function infoFrame(audio: Uint8Array, samples: number, kbit: number): Uint8Array {
  const frames = countFrames(audio)
  const padding = Math.max(0, frames * FRAME_SAMPLES - ENCODER_DELAY - samples)
  const frame = new Uint8Array(FRAME_BYTES)
  const view = new DataView(frame.buffer)
  frame.set(HEADER)
  frame.set(ascii('Info'), TAG)
  view.setUint32(TAG + 4, 0b1111)
  view.setUint32(TAG + 8, frames)
  view.setUint32(TAG + 12, FRAME_BYTES + audio.length)
  for (let percent = 0; percent < 100; percent++) frame[TAG + 16 + percent] = Math.floor((percent * 256) / 100)
  frame.set(ascii('LAME3.100'), LAME)
  frame[LAME + 9] = 1
  frame[LAME + 20] = kbit
  frame[LAME + 21] = ENCODER_DELAY >> 4
  frame[LAME + 22] = ((ENCODER_DELAY & 15) << 4) | (padding >> 8)
  frame[LAME + 23] = padding & 255
  view.setUint32(LAME + 28, FRAME_BYTES + audio.length)
  view.setUint16(LAME + 32, crc16(audio))
  view.setUint16(LAME + 34, crc16(frame.subarray(0, LAME + 34)))
  return frame
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** CRC-16 as the tag wants it: polynomial 0x8005, reflected, starting from 0. */
function crc16(bytes: Uint8Array): number {
  let crc = 0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1
  }
  return crc
}
