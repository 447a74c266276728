import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inParallel } from '@scripteam/pipeline'
import type { LineToSpeak } from '@scripteam/pipeline/ports'
import { normalise } from '@scripteam/practice'
import { createEmbeddedVoices } from '@scripteam/providers/speech'
import { hasSphinx, recognise } from '../sphinx/recognise.ts'
import { scriptDictionary } from '../sphinx/scriptDictionary.ts'
import { arpaModel, spokenWords } from '../sphinx/scriptModel.ts'
import { orderPlay, wholePlay } from './plays.ts'

/** Lines that are listened to, spread over the play. */
const LINES = 200
const HZ = 16_000

/**
 * Share of words of the English embedded voices that PocketSphinx hears wrong, with a language model of the script. No
 * line is left out for its words: those that the dictionary does not have are sounded out by their letters. Null where
 * it is not installed.
 */
export async function measureWordErrors(): Promise<{ wordErrors: { en: number } | null }> {
  if (!hasSphinx() || spawnSync('ffmpeg', ['-version']).error) {
    console.error('Nobody listened to the voices: PocketSphinx with its English model and ffmpeg are needed.')
    return { wordErrors: null }
  }
  const folder = mkdtempSync(join(tmpdir(), 'scripteam-heard-'))
  try {
    const lines = await speakSome(folder)
    const names = lines.map((_, at) => `${at}`)
    const heard = recognise(folder, names, { lm: join(folder, 'script.lm'), dict: join(folder, 'script.dict') })
    report(lines, heard)
    return { wordErrors: { en: Math.round(1000 * errorsOf(lines, heard)) / 1000 } }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Speaks lines in the voices they were cast with, as `N.wav`, and writes the model of the whole script. */
async function speakSome(folder: string): Promise<LineToSpeak[]> {
  const voices = createEmbeddedVoices()
  try {
    const orders = await Promise.all(wholePlay('en').map(({ text }) => orderPlay(text, 'en', voices, 'us')))
    const all = orders.flat().map(({ order }) => order.line)
    const readable = all.filter(({ text }) => wordsSaid(text).length > 0)
    writeModel(
      folder,
      readable.map(({ text }) => wordsSaid(text)),
    )
    const stride = Math.max(1, Math.floor(readable.length / LINES))
    const lines = readable.filter((_, at) => at % stride === 0).slice(0, LINES)
    await inParallel(lines, 2, async (line, at) => {
      const { bytes } = await voices.speak(line, AbortSignal.timeout(60_000))
      toWave(bytes, join(folder, `${at}`))
    })
    return lines
  } finally {
    voices.close()
  }
}

/** Which words follow which in the script, and how they sound. */
function writeModel(folder: string, sentences: readonly (readonly string[])[]): void {
  const { text, guessed } = scriptDictionary(new Set(sentences.flat()))
  writeFileSync(join(folder, 'script.lm'), arpaModel(sentences))
  writeFileSync(join(folder, 'script.dict'), text)
  console.error(`wordErrors: ${guessed.length} words are not in the dictionary and were sounded out by their letters`)
}

/** As they are said: numbers in words. */
function wordsSaid(text: string): string[] {
  return spokenWords(text.replace(/\d[\d.,]*/g, (number) => ` ${normalise(number, 'en').join(' ')} `))
}

/** With a quarter of a second of stillness around it, as a recogniser is used to. */
function toWave(bytes: Uint8Array, path: string): void {
  writeFileSync(`${path}.mp3`, bytes)
  const filter = 'adelay=250,apad=pad_dur=0.25'
  const ran = spawnSync('ffmpeg', [
    '-v',
    'error',
    '-i',
    `${path}.mp3`,
    '-af',
    filter,
    '-ar',
    `${HZ}`,
    '-ac',
    '1',
    `${path}.wav`,
  ])
  if (ran.status !== 0) throw new Error(`ffmpeg: ${ran.stderr}`)
}

/** Insertions, deletions and substitutions over the words said. */
function errorsOf(lines: readonly LineToSpeak[], heard: readonly string[]): number {
  const said = lines.map(({ text }) => normalise(wordsSaid(text).join(' '), 'en'))
  const wrong = said.reduce((sum, words, at) => sum + distance(words, normalise(heard[at] ?? '', 'en')), 0)
  return wrong / said.reduce((sum, words) => sum + words.length, 0)
}

function distance(a: readonly string[], b: readonly string[]): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [row, word] of a.entries()) {
    const next = [row + 1]
    for (const [at, other] of b.entries()) {
      const change = (above[at] ?? 0) + (word === other ? 0 : 1)
      next.push(Math.min(change, (above[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    above = next
  }
  return above[b.length] ?? 0
}

function report(lines: readonly LineToSpeak[], heard: readonly string[]): void {
  for (const voiceId of new Set(lines.map((line) => line.voiceId))) {
    const own = lines.flatMap((line, at) => (line.voiceId === voiceId ? [at] : []))
    const pick = <T>(list: readonly T[]) => own.flatMap((at) => list[at] ?? [])
    const share = errorsOf(pick(lines), pick(heard))
    console.error(`${voiceId}: ${own.length} lines, ${(100 * share).toFixed(1)} % of the words wrong`)
  }
}
