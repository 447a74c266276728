import { checkKeys } from './checkKeys.ts'
import { rewrapKeys } from './rewrapKeys.ts'
import type { Rotating } from './rotating.ts'
import { sealFiles } from './sealFiles.ts'
import { sealTexts } from './sealTexts.ts'

export interface Rotation {
  /** Data keys that were put under the current master key. */
  readonly keys: number
  /** What was given a data key of its own. */
  readonly texts: number
  readonly files: number
  /** What opens with none of the keys that are set, or is gone: as long as there is any, no key may be thrown away. */
  readonly broken: readonly string[]
}

/**
 * Puts everything that is encrypted under the current master key, so that the former ones can be thrown away. Every
 * row is changed by one statement, from what was read to what it becomes: it may be killed and called again at any
 * time, while others read and write. Throws `WrongKey`, having changed nothing, when a key that is needed is not set.
 */
export async function rotateKeys(rotating: Omit<Rotating, 'broken'>): Promise<Rotation> {
  await checkKeys(rotating.db, rotating.seal)
  const task = { ...rotating, broken: [] }
  const done = { keys: await rewrapKeys(task), texts: await sealTexts(task), files: await sealFiles(task) }
  return { ...done, broken: task.broken }
}
