import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Kilobytes of JavaScript of the web app, gzipped; without what is fetched once somebody rehearses hands free. */
export function benchBundle(root: string): number {
  const scripts = globSync('apps/mobile/dist/{_expo/**/*.js,*.js}', { cwd: root })
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(root, path))).length, 0) / 1024
}
