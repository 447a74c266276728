import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RunningServer {
  readonly address: string
  readonly startedMs: number
  stop(): Promise<void>
}

interface Where {
  /** A folder that is kept; a new one unless told. */
  dataDir?: string
  /** A port that is kept; a free one unless told. */
  port?: number
  /** Settings beside those of this process. */
  environment?: Readonly<Record<string, string>>
}

/** Starts the whole product in a data folder of its own, as `npm start` does, and waits for its address. */
export async function startServer(root: string, where: Where = {}): Promise<RunningServer> {
  const began = performance.now()
  const port = where.port ?? (await freePort())
  const dataDir = where.dataDir ?? mkdtempSync(join(tmpdir(), 'scripteam-'))
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
    cwd: root,
    env: { ...process.env, ...where.environment, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = await addressOf(child)
  return { address, startedMs: performance.now() - began, stop: () => stopped(child) }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const address = /https?:\/\/[\w.[\]:]+:\d+/.exec(said)?.[0]
      if (address) resolve(address)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
