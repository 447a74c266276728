import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MODEL = process.env.POCKETSPHINX_MODEL ?? '/usr/share/pocketsphinx/model/en-us'

/** How every word of American English is pronounced, a line a word. */
export const DICTIONARY = join(MODEL, 'cmudict-en-us.dict')

/** Whether PocketSphinx and its English sounds are installed (Debian: `pocketsphinx`, `pocketsphinx-en-us`). */
export function hasSphinx(): boolean {
  return spawnSync('pocketsphinx_batch').error === undefined && existsSync(DICTIONARY)
}

/** The model that tells which words follow which, and the pronunciations. */
interface Known {
  readonly lm: string
  readonly dict: string
}

/** What PocketSphinx hears in `NAME.wav` (16 kHz, one channel) of a folder, for each name; nothing is an empty text. */
export function recognise(folder: string, names: readonly string[], { lm, dict }: Known): string[] {
  writeFileSync(join(folder, 'list'), `${names.join('\n')}\n`)
  const options = {
    hmm: join(MODEL, 'en-us'),
    lm,
    dict,
    ctl: join(folder, 'list'),
    cepdir: folder,
    cepext: '.wav',
    adcin: 'yes',
    adchdr: '44',
    hyp: join(folder, 'heard'),
    logfn: '/dev/null',
  }
  const ran = spawnSync(
    'pocketsphinx_batch',
    Object.entries(options).flatMap(([name, value]) => [`-${name}`, value]),
    { timeout: 20_000 + 5_000 * names.length },
  )
  if (ran.status !== 0) throw new Error(`pocketsphinx_batch ended with ${ran.status ?? ran.signal}`)
  // "the oven is singing (line -1234)"
  const rows = readFileSync(join(folder, 'heard'), 'utf8').matchAll(/^(.*)\((\S+) -?\d+\)$/gm)
  const heard = new Map([...rows].map(([, text = '', name]) => [name, text.trim()]))
  return names.map((name) => heard.get(name) ?? '')
}
