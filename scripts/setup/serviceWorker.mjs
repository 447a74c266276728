/** Bundles the service worker of the web app, with the list of the files it is to keep. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** Kilobytes above which a file is left to be fetched when it is needed. */
const MOST_KB = 4096
const FILES = ['index.html', '**/*.{js,css,svg,png,ttf,woff2,wasm,onnx,mjs}']
/** Names with the hash of their content never change what they hold. */
const HASHED = /[.-][0-9a-f]{16,}(@\dx)?\.\w+$/

/** Writes `serviceWorker.js` into a folder that holds an exported web app. */
export async function bundleServiceWorker(source, folder) {
  const bundle = await rolldown({
    input: source,
    platform: 'browser',
    logLevel: 'warn',
    transform: {
      define: { BUILT_FILES: JSON.stringify(filesOf(folder)), 'process.env.NODE_ENV': '"production"' },
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
    .filter((path) => statSync(join(folder, path)).size <= MOST_KB * 1024)
    .sort()
    .map((path) => ({ url: `/${path}`, revision: HASHED.test(path) ? null : hashOf(join(folder, path)) }))
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 20)
}
