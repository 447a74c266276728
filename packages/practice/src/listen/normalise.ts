import type { Language } from '@scripteam/contract/model'
import { longForm } from './contractions.ts'
import { spellNumber, spellYear } from './numbers.ts'
import { spellOrdinal } from './ordinals.ts'

const FILLERS: Record<Language, ReadonlySet<string>> = {
  es: new Set(['eh', 'em', 'mm', 'mmm', 'hm', 'hmm', 'uh', 'um']),
  en: new Set(['um', 'uh', 'er', 'erm', 'mm', 'mmm', 'hm', 'hmm', 'uhm']),
}

/**
 * The words of a text as they are said: lower case, without accents or marks, numbers spelled, contractions in full.
 * @example normalise("Don't wait: it's 10 %.", 'en') // do not wait it is ten percent
 */
export function normalise(text: string, language: Language): string[] {
  return text.split(/\s+/).flatMap((piece) => saidAs(piece, language))
}

/** True for the noises of thinking, which a recogniser writes down and no script prints by chance. */
export function isFiller(word: string, language: Language): boolean {
  return FILLERS[language].has(word)
}

// Dashes and dots between words, and marks that a recogniser leaves no blank behind; "10:30" and "1,200" stay whole.
const GLUE = /(?<=[\p{L}\d'])(?:[-–—/]+|\.{2,})(?=[\p{L}\d'¿¡])|(?<=[\p{L}.])[,;:!?]+(?=[\p{L}¿¡])/u

/** The words said for one printed piece without blanks in it; none for bare marks. */
export function saidAs(piece: string, language: Language): string[] {
  const clean = piece
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'")
  const whole = unfold(clean, language)
  if (whole) return plain(whole)
  const parts = clean.split(GLUE)
  return parts.flatMap((part) => plain(unfold(part, language) ?? part))
}

/** A number or a short form in full; null for an ordinary word. */
function unfold(piece: string, language: Language): string | null {
  const unit = /^[%$€£](?=[^\p{L}\d]*$)/u.exec(piece)?.[0]
  if (unit) return UNITS[language][unit] ?? null
  const marked = piece.replace(/^[^\p{L}\d'$€£&]+|[^\p{L}\d'.%€$ªº]+$/gu, '')
  const bare = marked.replace(/\.+$/, '')
  if (/\d/.test(bare)) return sayNumber(bare, language)
  return longForm(marked, language) ?? longForm(bare, language) ?? longForm(bare.replace(/^'+|'+$/g, ''), language)
}

const UNITS: Record<Language, Record<string, string>> = {
  es: { '%': 'por ciento', $: 'dólares', '€': 'euros', '£': 'libras', h: 'horas' },
  en: { '%': 'percent', $: 'dollars', '€': 'euros', '£': 'pounds', h: 'hours' },
}

/** Whole numbers, decimals, times and years, with a unit before or behind; null for other mixtures of digits and letters. */
function sayNumber(piece: string, language: Language): string | null {
  const [, ranked = '', ending = ''] = ORDINAL[language].exec(piece) ?? []
  if (ranked !== '') return spellOrdinal(Number(ranked), ending, language)
  const [, before = '', digits = '', behind = ''] = /^([$€£]?)(\d[\d.,:]*)\s*(%|[$€£]|h|s)?$/.exec(piece) ?? []
  if (digits === '') return null
  const unit = UNITS[language][before] ?? UNITS[language][behind] ?? ''
  return `${sayDigits(digits.replace(/[.,:]+$/, ''), language)} ${unit}`.trim()
}

// The raised letters of "3.º" and "3.ª" have become plain ones by now.
const ORDINAL: Record<Language, RegExp> = { en: /^(\d{1,6})(st|nd|rd|th)$/, es: /^(\d{1,6})\.?(o|a|er)$/ }

function sayDigits(digits: string, language: Language): string {
  const grouping = language === 'es' ? /^\d{1,3}(\.\d{3})+$/ : /^\d{1,3}(,\d{3})+$/
  const number = grouping.test(digits) ? digits.replace(/[.,]/g, '') : digits
  if (/^\d{4}$/.test(digits)) return spellYear(Number(number), language)
  const parts = number.split(/[.,:]/).map((part) => spellNumber(Number(part), language))
  if (number.includes(':')) return parts.filter((part, index) => index === 0 || !/^(cero|zero)$/.test(part)).join(' ')
  return parts.join(language === 'es' ? ' coma ' : ' point ')
}

/** Letters only, without accents; words joined by a mark inside are parted, save at an apostrophe. */
function plain(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{M}']/gu, '')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
}
