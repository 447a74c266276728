import { join } from 'node:path'
import { benchPlayable } from '../bench/playable.ts'

const ROOT = join(import.meta.dirname, '..', '..')

interface FirstScene {
  /** From the upload of a play of 1,000 lines in scenes of 40, confirmed at once, to its first scene being recorded; middle of three. */
  readonly firstSceneSeconds: number
  /** The same of a play whose first scene has 300 lines: until one can begin it, and until it is recorded. */
  readonly longFirstSceneSeconds: { readonly begun: number; readonly whole: number }
}

/** Seconds until one can rehearse, embedded voices. */
export async function measureFirstScene(): Promise<FirstScene> {
  const usual = await benchPlayable(ROOT, { runs: 3, lines: 1000, isWanted: (scene) => scene.isRecorded })
  const long = { lines: 300, linesInScene: 300 }
  const begun = await benchPlayable(ROOT, { ...long, runs: 3, isWanted: (scene) => Boolean(scene.recordedAhead) })
  const whole = await benchPlayable(ROOT, { ...long, runs: 1, isWanted: (scene) => scene.isRecorded })
  return {
    firstSceneSeconds: seconds(usual),
    longFirstSceneSeconds: { begun: seconds(begun), whole: seconds(whole) },
  }
}

function seconds(ms: number): number {
  return Math.round(ms / 10) / 100
}
