/** `npm test`: sets itself up, then runs all that needs no vendor's account. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './setup/install.mjs'

const node = ensureInstalled()
const ran = spawnSync(node, [join(ROOT, 'scripts', 'testAll.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: ROOT,
})
process.exit(ran.status ?? 1)
