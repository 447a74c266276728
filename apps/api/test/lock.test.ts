import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FolderInUse, lockFolder } from '../src/db/lock.ts'
import { type Holder, thisProcess } from '../src/db/lockHolder.ts'

const PROGRAM = fileURLToPath(new URL('./holdFolder.ts', import.meta.url))
const QUICK = { beatMs: 50, staleMs: 400 }

describe('a data folder', () => {
  let folder: string
  const children: ChildProcess[] = []
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scripteam-lock-'))
  })
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  /** Starts another process on the folder; answers what it said first. */
  async function other(): Promise<{ said: string; child: ChildProcess }> {
    const child = spawn(process.execPath, [PROGRAM, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    const [said] = await once(child.stdout ?? child, 'data')
    return { said: String(said).trim(), child }
  }

  async function kill(child: ChildProcess): Promise<void> {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  const leaveBehind = (holder: Partial<Holder>) =>
    writeFile(join(folder, 'lock.json'), JSON.stringify({ ...thisProcess(), token: 'left behind', ...holder }))

  it('belongs to one process, and the second is told which', async () => {
    const first = await other()
    const second = await other()
    expect(first.said).toBe('held')
    expect(second.said).toMatch(/^refused: Another ScripTeam process/)
    expect(second.said).toContain(String(first.child.pid))
  })

  it('is free at once after its process was killed', async () => {
    await kill((await other()).child)
    const began = performance.now()
    const lock = await lockFolder(folder)
    // Waiting until the heartbeat counts as stopped would take longer.
    expect(performance.now() - began).toBeLessThan(10_000)
    await lock.release()
  })

  it('stays with a process that only stands still', async () => {
    const { child } = await other()
    child.kill('SIGSTOP')
    await expect(lockFolder(folder, QUICK)).rejects.toThrow(FolderInUse)
  })

  it('goes to exactly one of many that come when its process was killed', async () => {
    await kill((await other()).child)
    const said = await Promise.all([1, 2, 3, 4, 5].map(other))
    expect(said.filter((one) => one.said === 'held')).toHaveLength(1)
  })

  it('is given back in order', async () => {
    const lock = await lockFolder(folder)
    await lock.release()
    expect((await other()).said).toBe('held')
  })

  it('is not kept by a process number that somebody else has by now', async () => {
    await leaveBehind({ start: 'long ago' })
    const lock = await lockFolder(folder, { staleMs: 60_000 })
    await lock.release()
  })

  it('is not kept by a machine that was started anew', async () => {
    await leaveBehind({ boot: 'the boot before' })
    const lock = await lockFolder(folder, { staleMs: 60_000 })
    await lock.release()
  })

  it.each([
    ['another machine', { host: 'elsewhere' }],
    ['a container that came back with the same process number', { space: 'pid:[1]' }],
  ])('is free when %s has not given a sign for a while, and not before', async (_who, holder) => {
    await leaveBehind(holder)
    const began = performance.now()
    const lock = await lockFolder(folder, QUICK)
    expect(performance.now() - began).toBeGreaterThan(QUICK.staleMs * 0.9)
    await lock.release()
  })

  it('stays with another machine that gives signs, whatever its clock says', async () => {
    await leaveBehind({ host: 'elsewhere' })
    const signs = setInterval(
      () => void utimes(join(folder, 'lock.json'), new Date(2001, 1), new Date(2001, 1, Math.random() * 9)),
      50,
    )
    await expect(lockFolder(folder, QUICK)).rejects.toThrow(/elsewhere/)
    clearInterval(signs)
  })

  it('is free when a power cut left an empty file', async () => {
    await writeFile(join(folder, 'lock.json'), '')
    await (await lockFolder(folder)).release()
  })

  it('tells its process when somebody else took it, and leaves the new lock alone', async () => {
    const lost = new Promise<FolderInUse>((resolve) => void lockFolder(folder, { ...QUICK, onLost: resolve }))
    await pause(100)
    await leaveBehind({ host: 'elsewhere' })
    expect((await lost).message).toContain('elsewhere')
    expect(await readFile(join(folder, 'lock.json'), 'utf8')).toContain('left behind')
  })
})
