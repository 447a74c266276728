import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { LineToSpeak } from '@scripteam/pipeline/ports'

/** A clip that was spoken, and where it lies. */
export interface Clip {
  readonly file: string
  readonly line: LineToSpeak
  readonly durationMs: number
}

/** How many clips (for `loudness`: voices) do not keep a promise. */
export interface Faults {
  readonly clips: number
  readonly undecodable: number
  /** Not between 0.3 and 3 times what the words take on stage, or not as long as was said. */
  readonly duration: number
  /** True peak above -1 dB. */
  readonly peak: number
  /** Nothing to hear, more than 20 ms of silence before the voice, or more than 2 s inside. */
  readonly silence: number
  /** Voices whose plain lines together (3 s or more) are further than 2 LU from -16 LUFS. */
  readonly loudness: number
}

const WORD_MS = 360
const PLAIN_LUFS = -16

/** Examines clips with ffmpeg, which shares no code with the studio that made them. Null without ffmpeg. */
export async function countFaults(clips: readonly Clip[]): Promise<Faults | null> {
  if (spawnSync('ffmpeg', ['-version']).error) {
    console.error('The clips were not examined: ffmpeg is not installed.')
    return null
  }
  const heard = clips.map((clip) => ({ clip, heard: listen(['-i', clip.file]) }))
  const count = (isFaulty: (clip: Clip, heard: Heard) => boolean) =>
    heard.filter(({ clip, heard }) => heard !== null && isFaulty(clip, heard)).length
  return {
    clips: clips.length,
    undecodable: heard.filter(({ heard }) => heard === null).length,
    duration: count(hasWrongLength),
    peak: count((_, { peakDb }) => peakDb > -1),
    silence: count(isTooStill),
    loudness: voicesOff(clips),
  }
}

/** What ffmpeg hears: seconds, true peak in dB, integrated loudness in LUFS, and silences as [start, end] in seconds. */
interface Heard {
  readonly seconds: number
  readonly peakDb: number
  readonly lufs: number
  readonly silences: readonly (readonly [number, number])[]
}

function listen(input: readonly string[]): Heard | null {
  const filter = 'silencedetect=n=-50dB:d=0.021,ebur128=peak=true'
  const ran = spawnSync('ffmpeg', ['-hide_banner', '-nostats', ...input, '-af', filter, '-f', 'null', '-'], {
    timeout: 120_000,
    maxBuffer: 1 << 28,
  })
  if (ran.status !== 0) return null
  const said = ran.stderr.toString()
  const last = (pattern: RegExp) =>
    Number(
      said
        .match(pattern)
        ?.at(-1)
        ?.match(/-?[\d.]+/)?.[0] ?? Number.NaN,
    )
  const [hours = 0, minutes = 0, rest = 0] = (/time=(\d+):(\d+):([\d.]+)/.exec(said)?.slice(1) ?? []).map(Number)
  const starts = [...said.matchAll(/silence_start: (-?[\d.]+)/g)].map(([, at]) => Number(at))
  const ends = [...said.matchAll(/silence_end: (-?[\d.]+)/g)].map(([, at]) => Number(at))
  return {
    seconds: hours * 3600 + minutes * 60 + rest,
    peakDb: last(/Peak: +-?[\d.]+ dBFS/g),
    lufs: last(/I: +-?[\d.]+ LUFS/g),
    silences: starts.map((start, at) => [start, ends[at] ?? Number.POSITIVE_INFINITY] as const),
  }
}

function hasWrongLength({ line, durationMs }: Clip, { seconds }: Heard): boolean {
  const expected = (WORD_MS * wordsIn(line.text)) / line.settings.rate
  if (Math.abs(seconds * 1000 - durationMs) > 60) return true
  return durationMs < Math.min(200, 0.3 * expected) || durationMs > 3 * expected + 500
}

/** Words parted by a dash are words: "Ah—ah—oh!" are three. */
function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)?.length ?? 1
}

/** A line without a letter is a pause, and may be still. */
function isTooStill({ line }: Clip, { seconds, silences }: Heard): boolean {
  if (!/\p{L}|\p{N}/u.test(line.text)) return false
  const inside = silences.filter(([start, end]) => start > 0.02 && end < seconds - 0.1)
  return silences.some(([start, end]) => start <= 0.001 && end > 0.02) || inside.some(([start, end]) => end - start > 2)
}

/** One gain stands for a voice at a pitch: its plain lines together must come to the promised loudness. */
function voicesOff(clips: readonly Clip[]): number {
  const plain = clips.filter(({ line }) => !line.emotion && !line.tone)
  const nameOf = ({ line }: Clip) => `${line.voiceId} ${Math.round(line.settings.pitch)}`
  return [...new Set(plain.map(nameOf))].filter((name) => {
    const group = plain.filter((clip) => nameOf(clip) === name)
    if (group.reduce((sum, { durationMs }) => sum + durationMs, 0) < 3_000) return false
    const list = `${group[0]?.file}.txt`
    writeFileSync(list, group.map(({ file }) => `file '${file}'`).join('\n'))
    const heard = listen(['-f', 'concat', '-safe', '0', '-i', list])
    return heard === null || Math.abs(heard.lufs - PLAIN_LUFS) > 2
  }).length
}
