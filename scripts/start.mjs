/** `npm start`: from an empty clone to one address. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './setup/install.mjs'

const built = spawnSync(ensureInstalled(), [join(ROOT, 'scripts', 'setup', 'webApp.mjs')], { stdio: 'inherit' })
if (built.status !== 0) process.exit(built.status ?? 1)

process.argv.splice(2, 0, join(ROOT, 'apps', 'api', 'src', 'main.ts'))
await import('./run.mjs')
