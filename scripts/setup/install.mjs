/** Installs what the lockfile names, once for each state of the lockfile, and finds the Node it brought. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { step } from './progress.mjs'

export const ROOT = join(import.meta.dirname, '..', '..')
const MARKER = join(ROOT, 'node_modules', '.installed-from')
const OLDEST_NODE = 20

/** The path of Node 24, after `npm ci` where the lockfile has changed since the last one. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < OLDEST_NODE) stop(`ScripTeam needs Node ${OLDEST_NODE} or newer to begin; this is ${process.version}.`)
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
  const isCurrent = existsSync(MARKER) && readFileSync(MARKER, 'utf8') === lock
  if (!isCurrent) {
    step('Installing packages (the first time this takes a minute or two)', installPackages)
    writeFileSync(MARKER, lock)
  }
  return nodeBrought()
}

function installPackages() {
  // npm names its own entry point to the scripts it runs; without it (plain `node scripts/start.mjs`) the one in PATH serves.
  const own = process.env.npm_execpath
  const [command, ...before] = own ? [process.execPath, own] : ['npm']
  const ran = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (ran.status === 0) return
  stop(`The packages could not be installed. Is the npm registry reachable?\n${(ran.stderr ?? '').trim() || ran.error}`)
}

function nodeBrought() {
  const node = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(node)) return node
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return stop('Node 24 was not brought by the installation. Remove the folder node_modules and start again.')
}

export function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
