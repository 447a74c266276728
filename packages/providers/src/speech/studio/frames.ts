/** Samples in one frame of MPEG-2 layer III. */
export const FRAME_SAMPLES = 576

/** Kbit/s by the index in the header, MPEG-2 layer III. */
const BITRATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]

/** Bytes of the frame that begins here: mono, 22.05 kHz, as the studio makes them. Throws where there is no such frame. */
export function frameBytes(audio: Uint8Array, at: number): number {
  const [sync, kind, flags = 0, mode = 0] = audio.subarray(at, at + 4)
  const length = Math.floor((72_000 * (BITRATES[flags >> 4] ?? 0)) / 22_050) + ((flags >> 1) & 1)
  const isOurs =
    sync === 0xff && kind !== undefined && (kind & 0xfe) === 0xf2 && (flags & 0x0c) === 0 && mode >> 6 === 3
  if (!isOurs || length < 2) throw new Error(`no MP3 frame at byte ${at}`)
  return length
}

/** How many frames there are from a byte on. */
export function countFrames(audio: Uint8Array, from = 0): number {
  let frames = 0
  for (let at = from; at + 4 <= audio.length; frames++) at += frameBytes(audio, at)
  return frames
}
