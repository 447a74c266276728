import { join } from 'node:path'
import { benchPlayable } from '../bench/playable.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** Seconds from the upload of a play of 1,000 lines, confirmed at once, to its first scene being playable; middle of three. */
export async function measureFirstScene(): Promise<{ firstSceneSeconds: number }> {
  return { firstSceneSeconds: Math.round((await benchPlayable(ROOT, 3)) / 10) / 100 }
}
