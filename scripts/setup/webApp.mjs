/** Builds the web app into `apps/mobile/dist` when its sources have changed; run by the Node that the packages brought. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { copyEarFiles } from './earFiles.mjs'
import { ROOT, stop } from './install.mjs'
import { step } from './progress.mjs'
import { bundleServiceWorker } from './serviceWorker.mjs'

const APP = join(ROOT, 'apps', 'mobile')
const BUILT = join(APP, 'dist')
const MARKER = join(BUILT, '.built-from')
const SOURCES = [
  'package-lock.json',
  'scripts/setup/earFiles.mjs',
  'apps/mobile/*.{json,js,ts}',
  'apps/mobile/{app,src,assets,public,worker}/**/*',
  'scripts/setup/serviceWorker.mjs',
  'packages/{contract,practice,script}/src/**/*.ts',
]

const state = sourceHash()
if (!existsSync(MARKER) || readFileSync(MARKER, 'utf8') !== state) {
  const fresh = step('Building the web app (the first time this takes about a minute)', exportApp)
  await bundleServiceWorker(join(APP, 'worker', 'serviceWorker.ts'), fresh)
  putInPlace(fresh)
}

function sourceHash() {
  const hash = createHash('sha256')
  for (const path of sources())
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(ROOT, path)))
  return hash.digest('hex')
}

function sources() {
  return SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
    .filter((path) => !/\.test\.tsx?$/.test(path) && statSync(join(ROOT, path)).isFile())
    .sort()
}

/** Into a folder of its own: a build that fails leaves the last one as it was, and two at a time do not meet. */
function exportApp() {
  const name = `dist.${process.pid}`
  const fresh = join(APP, name)
  const expo = join(ROOT, 'node_modules', 'expo', 'bin', 'cli')
  const ran = spawnSync(process.execPath, [expo, 'export', '--platform', 'web', '--output-dir', name], {
    cwd: APP,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: dirname(process.execPath) + delimiter + process.env.PATH,
      NODE_ENV: 'production',
      CI: '1',
      EXPO_NO_TELEMETRY: '1',
      EXPO_OFFLINE: '1',
    },
  })
  if (ran.status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    stop(`The web app could not be built:\n${ran.stdout}\n${ran.stderr}`)
  }
  copyEarFiles(ROOT, fresh)
  return fresh
}

function putInPlace(fresh) {
  writeFileSync(join(fresh, '.built-from'), state)
  rmSync(BUILT, { recursive: true, force: true })
  try {
    renameSync(fresh, BUILT)
  } catch (error) {
    // Another start put the same build in place between the two lines above.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    rmSync(fresh, { recursive: true, force: true })
  }
}
