import { readFileSync } from 'node:fs'
import { learnSounds } from './letterSounds.ts'
import { DICTIONARY } from './recognise.ts'

/** Of how many words of the dictionary one is learned from: more takes longer, and sounds little better. */
const EVERY = 4

/** A script's words with their sounds, and which of them had to be guessed. */
interface ScriptDictionary {
  /** Rows as PocketSphinx reads them. */
  readonly text: string
  readonly guessed: readonly string[]
}

/**
 * The pronunciations of all words of a script. Names, dialect and old words that PocketSphinx's dictionary does not have
 * are sounded out by their letters, as its other words are spelled.
 */
export function scriptDictionary(words: ReadonlySet<string>): ScriptDictionary {
  const rows = readFileSync(DICTIONARY, 'utf8').split('\n')
  const known = rows.filter((row) => words.has(spelling(row)))
  const spelled = new Set(known.map(spelling))
  const guessed = [...words].filter((word) => !spelled.has(word))
  const sounds = guessed.length > 0 ? learnSounds(rows.filter((_, at) => at % EVERY === 0)) : () => ''
  const sounded = guessed.flatMap((word) => (sounds(word) === '' ? [] : `${word} ${sounds(word)}`))
  return { text: `${[...known, ...sounded].join('\n')}\n`, guessed }
}

/** "live" of the row "live(2) L AY V". */
function spelling(row: string): string {
  return row.replace(/[ (].*/, '')
}
