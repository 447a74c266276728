/** Bundles the service worker of the web app, with the list of the files it is to keep. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** Kilobytes above which a file is left to be fetched when it is needed. */
const MOST_KB = 4096
const FILES = ['index.html', '**/*.{js,css,svg,png,ttf,woff2}']
/** What hears a voice: kept only for those who want to be heard. */
const EARS = 'ears'
/** Names with the hash of their content never change what they hold. */
const HASHED = /[.-][0-9a-f]{16,}(@\dx)?\.\w+$/

/** Writes `serviceWorker.js` into a folder that holds an exported web app. */
export async function bundleServiceWorker(source, folder) {
  const bundle = await rolldown({
    input: source,
    platform: 'browser',
    logLevel: 'warn',
    transform: {
      define: {
        BUILT_FILES: JSON.stringify(filesOf(folder)),
        EAR_FILES: JSON.stringify(earFilesOf(folder)),
        EARS_VERSION: JSON.stringify(versionOf(earFilesOf(folder).map((path) => join(folder, path)))),
        'process.env.NODE_ENV': '"production"',
      },
    },
  })
  try {
    await bundle.write({ file: join(folder, 'serviceWorker.js'), format: 'iife', minify: true })
  } finally {
    await bundle.close()
  }
}

function filesOf(folder) {
  return globSync(FILES, { cwd: folder })
    .filter((path) => !path.startsWith(`${EARS}/`))
    .filter((path) => statSync(join(folder, path)).size <= MOST_KB * 1024)
    .sort()
    .map((path) => ({ url: `/${path}`, revision: HASHED.test(path) ? null : hashOf(join(folder, path)) }))
}

function earFilesOf(folder) {
  return globSync(`${EARS}/*`, { cwd: folder })
    .sort()
    .map((path) => `/${path}`)
}

function versionOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(hashOf(path))
  return hash.digest('hex').slice(0, 20)
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 20)
}
