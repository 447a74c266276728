/** `npm run check`: format, lint, types, arrows, dead code, licences, generated files. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './setup/install.mjs'

const node = ensureInstalled()
const ran = spawnSync(node, [join(ROOT, 'scripts', 'checkAll.ts')], { stdio: 'inherit', cwd: ROOT })
process.exit(ran.status ?? 1)
