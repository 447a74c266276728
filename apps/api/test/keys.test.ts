import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../src/composition.ts'
import { readConfig } from '../src/config.ts'
import { createSeal, WrongKey } from '../src/db/index.ts'
import { rotateKeys } from '../src/features/keys/index.ts'
import { DATABASES, type OwnDatabase, ownDatabase } from './databases.ts'
import { openVault, type Vault } from './vault.ts'

const COMMAND = fileURLToPath(new URL('../src/commands/rotateKeys.ts', import.meta.url))
const OLD = 'the key of the first year'
const NEW = 'the key of the second year'
/** Enough that there is time to pull the plug. */
const SCRIPTS = 600

describe.each(DATABASES)('changing the encryption key on %s', (kind) => {
  let own: OwnDatabase
  let folder: string
  beforeAll(async () => {
    own = await ownDatabase(kind)
    folder = await mkdtemp(join(tmpdir(), 'scripteam-keys-'))
    await inVault(createSeal(OLD), (vault) => vault.fill(SCRIPTS, OLD))
  })
  afterAll(async () => {
    await own.drop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })

  /** The embedded database belongs to one process at a time: it is opened and closed again. */
  async function inVault<T>(seal: ReturnType<typeof createSeal>, work: (vault: Vault) => Promise<T>): Promise<T> {
    const vault = await openVault({ url: own.url, folder }, seal)
    try {
      return await work(vault)
    } finally {
      await vault.close()
    }
  }

  function command(key: string, former?: string): { child: ChildProcess; said: () => string; end: Promise<unknown> } {
    const given = { DATA_DIR: folder, DATABASE_URL: own.url ?? '', ENCRYPTION_KEY: key }
    const env = { ...process.env, ...given, ENCRYPTION_KEYS_FORMER: former ?? '' }
    const child = spawn(process.execPath, [COMMAND], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk
      })
    }
    return { child, said: () => said, end: once(child, 'close').then(([code]) => code) }
  }

  it('is refused with a sentence when a key that is needed is wrong or left out, by the command and at the start', async () => {
    const wrong = command(NEW, 'this is not the key of the first year')
    expect(await wrong.end).toBe(1)
    expect(wrong.said()).toMatch(
      /^ENCRYPTION_KEY: \d+ of the stored values are encrypted under the key [0-9a-f]{16}, which is not set\./,
    )
    const config = readConfig({ DATA_DIR: folder, DATABASE_URL: own.url, ENCRYPTION_KEY: NEW, LOG_LEVEL: 'error' })
    if (config.kind === 'wrong') throw new Error(config.sentences.join())
    await expect(compose(config.config)).rejects.toThrow(WrongKey)
    expect(await inVault(createSeal(OLD), (vault) => vault.readAll())).toBe(SCRIPTS)
  })

  it('survives kill -9 in the middle, and everything opens', async () => {
    const cut = command(NEW, OLD)
    await once(cut.child.stdout ?? cut.child, 'data')
    while (!/^[2-5]\d\d keys/m.test(cut.said())) await once(cut.child.stdout ?? cut.child, 'data')
    cut.child.kill('SIGKILL')
    await cut.end
    await inVault(createSeal(NEW, [OLD]), async (vault) => {
      expect(await vault.readAll()).toBe(SCRIPTS)
      const { old, now } = await vault.textsUnder(OLD, NEW)
      expect(old).toBeGreaterThan(0)
      expect(now).toBeGreaterThan(0)
    })
  })

  it('goes on where it was, while others read and write, and leaves recordings alone', async () => {
    await inVault(createSeal(NEW, [OLD]), async (vault) => {
      const before = await vault.recording()
      const signal = AbortSignal.timeout(60_000)
      const [rotation] = await Promise.all([
        rotateKeys({ ...vault, signal, told: () => undefined }),
        vault.rewriteTexts(20),
        vault.readAll(),
      ])
      expect(rotation).toMatchObject({ files: 2, broken: [] })
      expect(rotation.texts).toBeGreaterThan(0)
      expect(await vault.recording()).toEqual(before)
    })
  })

  it('then needs the former key no more, and says so; the former key alone opens nothing', async () => {
    const again = command(NEW)
    expect([await again.end, again.said()]).toEqual([
      0,
      'Done: 0 keys re-wrapped, 0 texts and 0 files sealed anew.\nNo former key is needed any more: ENCRYPTION_KEYS_FORMER can be taken out.\n',
    ])
    expect(await inVault(createSeal(NEW), (vault) => vault.readAll())).toBe(SCRIPTS)
    await inVault(createSeal(OLD), (vault) => expect(vault.readAll()).rejects.toThrow(WrongKey))
  })

  it('names what no key opens, and says that no key may be thrown away', async () => {
    await inVault(createSeal(NEW), (vault) => vault.addDirect('a key that nobody has any more'))
    const lost = command(NEW)
    expect(await lost.end).toBe(1)
    expect(lost.said()).toMatch(
      /3 stored values open with none of the keys that are set, or are gone:\n- text of script /,
    )
  })
})
