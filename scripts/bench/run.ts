import { join } from 'node:path'
import { startServer } from '../server.ts'
import { benchBundle } from './bundle.ts'
import { median } from './measure.ts'
import { benchPlayable } from './playable.ts'
import { benchReading } from './reading.ts'
import { benchVoices } from './voices.ts'

/** `npm run bench`: figures that are measured, not asserted. Medians of several runs on this machine. */

const ROOT = join(import.meta.dirname, '..', '..')

const reading = benchReading()
const voices = await benchVoices()
const coldStartMs = await coldStart()
const firstScenePlayableMs = await benchPlayable(ROOT, {
  runs: 3,
  lines: 1000,
  isWanted: (scene) => scene.isRecorded,
})
const figures = {
  coldStartMs: Math.round(coldStartMs),
  firstScenePlayableMs: Math.round(firstScenePlayableMs),
  voiceTimesRealTime: { es: round(voices.es), en: round(voices.en) },
  readingMs: round(reading.readMs),
  fountainJsMs: round(reading.fountainMs),
  readingToFountainJs: round(reading.ratio),
  readingTwiceTheText: round(reading.doubling),
  readingTwiceTheMegabytes: reading.longDoublings.map(round),
  bundleGzipKb: Math.round(benchBundle(ROOT)),
}

if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else print()

async function coldStart(): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 3; run++) {
    const server = await startServer(ROOT)
    times.push(server.startedMs)
    await server.stop()
  }
  return median(times)
}

function print(): void {
  console.log(`npm start, new data folder, to its address      ${figures.coldStartMs} ms`)
  console.log(`upload to first scene playable, 1,000 lines     ${figures.firstScenePlayableMs} ms   (aim 5,000)`)
  console.log(
    `voices, times real time                         es ${figures.voiceTimesRealTime.es}, en ${figures.voiceTimesRealTime.en}   (aim 20)`,
  )
  console.log(
    `reading 120 pages of film : fountain-js         ${figures.readingMs} : ${figures.fountainJsMs} ms = ${figures.readingToFountainJs}   (aim 1)`,
  )
  console.log(`twice the text, times the time                  ${figures.readingTwiceTheText}   (aim 2.2)`)
  console.log(
    `  from 2.5 to 5 to 10 MB                        ${figures.readingTwiceTheMegabytes.join(', ')}   (aim 2.2)`,
  )
  console.log(`web app, JavaScript gzipped                     ${figures.bundleGzipKb} KB   (aim 700)`)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
