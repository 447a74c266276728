import { link, mkdir, rename, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { lastBeat, lockIn, readHolder, succeeds, tokenOf } from './lockFile.ts'
import { type Holder, stateOf, thisProcess } from './lockHolder.ts'

export interface FolderLock {
  release(): Promise<void>
}

/** Another living process holds the folder. The message is a sentence for whoever started this one. */
export class FolderInUse extends Error {
  constructor(folder: string, holder: Holder) {
    super(
      `Another ScripTeam process (number ${holder.pid} on ${holder.host}) is using ${folder}. ` +
        'Stop it first, or start this one with another DATA_DIR.',
    )
    this.name = 'FolderInUse'
  }
}

export interface LockOptions {
  /** Called should somebody else take a folder that we hold: whoever gets that call must stop writing. Ends the process unless told. */
  readonly onLost?: (reason: FolderInUse) => void
  readonly beatMs?: number
  /** How long a holder may miss its beat; 15 s unless told. */
  readonly staleMs?: number
}

const BEAT_MS = 3_000
/** Five beats missed. */
const STALE_MS = 15_000

/**
 * Takes `folder` for this process alone, by a file `lock.json` that is touched every few seconds. A holder
 * that was killed is found gone at once on its own machine, and after 15 s without a beat anywhere
 * else; a living one makes this throw `FolderInUse`.
 */
export async function lockFolder(folder: string, options: LockOptions = {}): Promise<FolderLock> {
  const { onLost = endProcess, beatMs = BEAT_MS, staleMs = STALE_MS } = options
  const me = thisProcess()
  const mine = join(folder, `lock.${me.token}`)
  await writeFile(mine, JSON.stringify(me))
  try {
    while (!(await tryTake(folder, mine))) await waitForHolder(folder, staleMs)
  } finally {
    await rm(mine, { force: true })
  }
  return keepAlive(folder, me, beatMs, onLost)
}

/** A hard link appears whole or not at all, and only if there is no file of that name. */
async function tryTake(folder: string, mine: string): Promise<boolean> {
  return succeeds(link(mine, lockIn(folder)), 'EEXIST')
}

/** Ends when the lock may be tried again; throws when its holder is alive. */
async function waitForHolder(folder: string, staleMs: number): Promise<void> {
  const holder = await readHolder(folder)
  if (holder === 'none') return
  if (holder === 'torn' || stateOf(holder) === 'gone') return clear(folder, holder)
  if (stateOf(holder) === 'alive' || (await beats(folder, staleMs))) throw new FolderInUse(folder, holder)
  return clear(folder, holder)
}

/** Watches the file by our own clock, since another machine's may be wrong. */
async function beats(folder: string, staleMs: number): Promise<boolean> {
  const first = await lastBeat(folder)
  const lookMs = Math.min(500, staleMs / 5)
  for (let waited = 0; waited < staleMs; waited += lookMs) {
    await pause(lookMs)
    if ((await lastBeat(folder)) !== first) return true
  }
  return false
}

/** Removes a dead holder's file, unless somebody was quicker: only one process at a time may look and remove. */
async function clear(folder: string, dead: Holder | 'torn'): Promise<void> {
  const guard = join(folder, 'lock.clearing')
  if (!(await succeeds(mkdir(guard), 'EEXIST'))) return waitForGuard(guard)
  try {
    const now = await readHolder(folder)
    if (tokenOf(now) === tokenOf(dead)) await rename(lockIn(folder), join(folder, 'lock.last'))
  } finally {
    await rmdir(guard)
  }
}

async function waitForGuard(guard: string): Promise<void> {
  await pause(200)
  const made = await stat(guard).catch(() => null)
  // Whoever made it was killed between two lines above.
  if (made && Date.now() - made.mtimeMs > STALE_MS) await succeeds(rmdir(guard), 'ENOENT')
}

function keepAlive(folder: string, me: Holder, beatMs: number, onLost: (reason: FolderInUse) => void): FolderLock {
  const timer = setInterval(() => void beat(), beatMs)
  timer.unref()
  async function beat(): Promise<void> {
    const holder = await readHolder(folder)
    if (tokenOf(holder) !== me.token) {
      clearInterval(timer)
      return onLost(new FolderInUse(folder, typeof holder === 'string' ? me : holder))
    }
    const now = new Date()
    // A full or read-only disk misses a beat; the queries on it will say so themselves.
    await utimes(lockIn(folder), now, now).catch(() => undefined)
  }
  return {
    async release() {
      clearInterval(timer)
      if (tokenOf(await readHolder(folder)) === me.token) await rm(lockIn(folder), { force: true })
    },
  }
}

function endProcess(reason: FolderInUse): never {
  process.stderr.write(`${reason.message}\n`)
  process.exit(1)
}
