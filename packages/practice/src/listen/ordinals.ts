import type { Language } from '@scripteam/contract/model'
import { spellNumber } from './numbers.ts'

// By last word; others take "th".
const EN: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

const ES = 'primer segund tercer cuart quint sext séptim octav noven décim'.split(' ')

/** "2nd" is "second", "3.ª" is "tercera", "1er" is "primer". Spanish says plain numbers from eleven on. */
export function spellOrdinal(number: number, ending: string, language: Language): string {
  const plain = spellNumber(number, language)
  if (language === 'en') return plain.replace(/\p{L}+$/u, (last) => EN[last] ?? `${last.replace(/y$/, 'ie')}th`)
  const stem = ES[number - 1]
  if (!stem) return plain
  return ending === 'er' ? stem : stem + ending
}
