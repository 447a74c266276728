import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Holder } from './lockHolder.ts'

/** Who the file names: `none` without a file, `torn` when it cannot be read. */
export async function readHolder(folder: string): Promise<Holder | 'torn' | 'none'> {
  const text = await readFile(lockIn(folder), 'utf8').catch(() => null)
  if (text === null) return 'none'
  try {
    return Holder.parse(JSON.parse(text))
  } catch {
    // A machine that lost power can leave an empty file behind: nobody holds the folder then.
    return 'torn'
  }
}

/** When the file was last touched, in milliseconds by the clock of whoever did it. */
export async function lastBeat(folder: string): Promise<number> {
  return (await stat(lockIn(folder)).catch(() => null))?.mtimeMs ?? 0
}

/** False when `work` fails with the system's code `unless`; other failures throw. */
export async function succeeds(work: Promise<unknown>, unless: string): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === unless) return false
    throw error
  }
}

/** What tells one holder from another. */
export function tokenOf(holder: Holder | string): string {
  return typeof holder === 'string' ? holder : holder.token
}

export function lockIn(folder: string): string {
  return join(folder, 'lock.json')
}
