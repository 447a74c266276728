/** `node scripts/run.mjs SOURCE ARGUMENTS...`: installs what is missing, then runs a source of ours with the Node that was brought. */
import { spawn } from 'node:child_process'
import { ensureInstalled } from './setup/install.mjs'

const ran = spawn(ensureInstalled(), process.argv.slice(2), { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => ran.kill(signal))
ran.on('exit', (code) => process.exit(code ?? 1))
