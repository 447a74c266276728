import type { DetectedLanguage } from '@scripteam/contract/model'
import { COMMON_WORDS } from './commonWords.ts'

/**
 * What a voice of another region would say otherwise in a line: stable keys joined by ", ", or undefined.
 * - `voseo`: "vos sabés"; `vosotros`: "sabéis"; `seseo` and `ceceo`: spelt as they sound ("corasón", "zeñó")
 * - `elision`: sounds left out in writing ("cansao", "pa'", "'tis", "doin'")
 * - `other_language_name:NAME`: a name read by the rules of the other language, e.g. `other_language_name:Wilde`
 */
export function languageNotes(text: string, language: DetectedLanguage): string | undefined {
  if (language !== 'es' && language !== 'en') return undefined
  const signs = language === 'es' ? SPANISH : ENGLISH
  const keys = signs.filter(({ gate, pattern }) => gate.test(text) && pattern.test(text)).map(({ key }) => key)
  const names =
    language === 'es' ? namesIn(text, ENGLISH_NAME, ENGLISH_WORDS) : namesIn(text, SPANISH_NAME, SPANISH_WORDS)
  const notes = [...keys, ...names.map((name) => `other_language_name:${name}`)]
  return notes.length === 0 ? undefined : notes.join(', ')
}

interface Sign {
  readonly key: string
  /** Quick to test, and there in every line that has the sign. */
  readonly gate: RegExp
  readonly pattern: RegExp
}

const SPANISH: readonly Sign[] = [
  sign(
    'voseo',
    /[áéí]|sos|cime|[aei]te/i,
    'sos|tenés|querés|sabés|podés|hacés|creés|debés|ponés|andá|mirá|escuchá|esperá|dejá|vení|decime|dejate|sentate|fijate|andate|callate',
  ),
  sign('vosotros', /[oe]str|[áé]is/i, 'vosotr[oa]s|vuestr[oa]s?|\\p{L}{2,}[áé]is'),
  sign(
    'seseo',
    /s/i,
    'corasón|corasones|grasias?|haser|dise|disen|desir|cabesa|plasa|sielo|siudad|haséis|voses|dulse|entonses|parese|conoser',
  ),
  sign(
    'ceceo',
    /z/i,
    'zeñó|zeñor|zeñora|zeñorito|zí|ezo|eza|eze|ezto|ezta|zabe|zabe[rs]|graziaz|zu|zolo|zon|zoy|coza|cazas',
  ),
  // "bacalao" and "cacao" lack nothing.
  sign('elision', /ao|['’]/i, "(?!bacalao|cacao|sarao)\\p{L}{3,}ao|(?:pa|na|to|ca)['’]"),
]

const ENGLISH: readonly Sign[] = [
  sign(
    'elision',
    /['’]/,
    "['’](?:tis|twas|twere|twill|em|ere|im|op|e)|o['’]er|e['’]en|e['’]er|ne['’]er|ta['’]en|th['’]|\\p{L}+in['’]",
  ),
]

function sign(key: string, gate: RegExp, forms: string): Sign {
  return { key, gate, pattern: new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu') }
}

/** Capitalised words with letters that the language of the line would not put together. */
const ENGLISH_NAME = /(?<!\p{L})(?:W|Kn|[ST]h|(?=\p{L}*(?:th|sh|ck|wn|ght|ph))[A-Z])\p{Ll}+/gu
const SPANISH_NAME = /(?<!\p{L})(?=\p{L}*(?:[ñáéíóú]|[^h]ez(?!\p{L})|ill[oa](?!\p{L})))\p{Lu}\p{Ll}+/gu
const ENGLISH_WORDS: ReadonlySet<string> = new Set(COMMON_WORDS.en)
const SPANISH_WORDS: ReadonlySet<string> = new Set(COMMON_WORDS.es)

function namesIn(text: string, pattern: RegExp, words: ReadonlySet<string>): string[] {
  const names = text.match(pattern) ?? []
  return [...new Set(names)].filter((name) => !words.has(name.toLowerCase()))
}
