/** `npm start`: from an empty clone to one address. */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './setup/install.mjs'

const node = ensureInstalled()
const built = spawnSync(node, [join(ROOT, 'scripts', 'setup', 'webApp.mjs')], { stdio: 'inherit' })
if (built.status !== 0) process.exit(built.status ?? 1)

const server = spawn(node, [join(ROOT, 'apps', 'api', 'src', 'main.ts')], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
