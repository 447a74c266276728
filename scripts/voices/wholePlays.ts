import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '@scripteam/contract/model'
import { inParallel, type OrderedLine } from '@scripteam/pipeline'
import type { SpeechSynthesiser } from '@scripteam/pipeline/ports'
import { createEmbeddedVoices } from '@scripteam/providers/speech'
import { median } from '../bench/measure.ts'
import { type Clip, countFaults, type Faults } from './clipFaults.ts'
import { residentMb } from './memory.ts'
import { orderPlay, wholePlay } from './plays.ts'

/** Two cores: two lines at a time, as the product speaks them. */
const AT_ONCE = 2

interface Spoken {
  readonly clips: readonly Clip[]
  readonly seconds: number
  readonly took: number
  readonly rssGrowthMb: number
}

interface WholePlays {
  /** Seconds of sound made in a second of work. */
  readonly realtimeFactor: Record<Language, number>
  /** How much more memory the process and its children hold in the last quarter of a play than in the second; the worse. */
  readonly rssGrowthMb: number
  readonly clipFaults: Faults | null
}

/** A whole Spanish and a whole English play spoken by the embedded voices, and every clip of them examined. */
export async function measureWholePlays(): Promise<WholePlays> {
  const folder = mkdtempSync(join(tmpdir(), 'scripteam-clips-'))
  try {
    const es = await speakPlay('es', folder)
    const en = await speakPlay('en', folder)
    return {
      realtimeFactor: { es: factor(es), en: factor(en) },
      rssGrowthMb: Math.max(es.rssGrowthMb, en.rssGrowthMb),
      clipFaults: await countFaults([...es.clips, ...en.clips]),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function factor({ seconds, took }: Spoken): number {
  return Math.round((10 * seconds) / took) / 10
}

async function speakPlay(language: Language, folder: string): Promise<Spoken> {
  const plays = wholePlay(language)
  const voices = createEmbeddedVoices({ size: AT_ONCE })
  try {
    const lines = (await Promise.all(plays.map(({ text }) => orderPlay(text, language, voices)))).flat()
    const spoken = await speakLines(lines, voices, join(folder, language))
    console.error(
      `${plays.map(({ name }) => name).join(', ')}: ${lines.length} lines, ${spoken.seconds.toFixed(0)} s of sound in ${spoken.took.toFixed(1)} s`,
    )
    return spoken
  } finally {
    voices.close()
  }
}

async function speakLines(lines: readonly OrderedLine[], voices: SpeechSynthesiser, path: string): Promise<Spoken> {
  const clips: Clip[] = []
  const held: number[] = []
  const began = performance.now()
  await inParallel(lines, AT_ONCE, async ({ order: { line } }, place) => {
    const { bytes, durationMs } = await voices.speak(line, AbortSignal.timeout(120_000))
    const file = `${path}-${place}.mp3`
    writeFileSync(file, bytes)
    clips.push({ file, line, durationMs })
    held.push(residentMb())
  })
  const took = (performance.now() - began) / 1000
  const seconds = clips.reduce((sum, clip) => sum + clip.durationMs, 0) / 1000
  return { clips, seconds, took, rssGrowthMb: growth(held) }
}

/** The first quarter fills caches; what comes after it must not grow with the number of lines. */
function growth(held: readonly number[]): number {
  const quarter = Math.floor(held.length / 4)
  return Math.round(median(held.slice(-quarter)) - median(held.slice(quarter, 2 * quarter)))
}
