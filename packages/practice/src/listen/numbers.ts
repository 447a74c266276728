import type { Language } from '@scripteam/contract/model'

const ES_SMALL =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const ES_TENS = ' _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const ES_HUNDREDS =
  ' ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ')
const EN_SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const EN_TENS = ' _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number from 0 to below a thousand million, in words; digits one by one beyond. */
export function spellNumber(number: number, language: Language): string {
  if (number >= 1e9) return [...String(number)].map((digit) => spellNumber(Number(digit), language)).join(' ')
  return language === 'es' ? spanish(number) : english(number)
}

/** A year as it is said: by halves in English from 1100 on ("nineteen oh five"), as a number in Spanish. */
export function spellYear(year: number, language: Language): string {
  const isHalved = language === 'en' && year >= 1100 && year < 2100 && Math.floor(year / 100) % 10 !== 0
  if (!isHalved) return spellNumber(year, language)
  const rest = year % 100
  const second = rest === 0 ? 'hundred' : rest < 10 ? `oh ${english(rest)}` : english(rest)
  return `${english(Math.floor(year / 100))} ${second}`
}

function spanish(n: number): string {
  if (n < 30) return ES_SMALL[n] ?? ''
  if (n < 100) return join(ES_TENS[Math.floor(n / 10)], n % 10 && `y ${spanish(n % 10)}`)
  if (n === 100) return 'cien'
  if (n < 1000) return join(ES_HUNDREDS[Math.floor(n / 100)], n % 100 && spanish(n % 100))
  if (n < 1e6) {
    const thousands = Math.floor(n / 1000)
    return join(thousands === 1 ? 'mil' : `${spanish(thousands)} mil`, n % 1000 && spanish(n % 1000))
  }
  const millions = Math.floor(n / 1e6)
  return join(millions === 1 ? 'un millón' : `${spanish(millions)} millones`, n % 1e6 && spanish(n % 1e6))
}

function english(n: number): string {
  if (n < 20) return EN_SMALL[n] ?? ''
  if (n < 100) return join(EN_TENS[Math.floor(n / 10)], n % 10 && english(n % 10))
  if (n < 1000) return join(`${english(Math.floor(n / 100))} hundred`, n % 100 && english(n % 100))
  if (n < 1e6) return join(`${english(Math.floor(n / 1000))} thousand`, n % 1000 && english(n % 1000))
  return join(`${english(Math.floor(n / 1e6))} million`, n % 1e6 && english(n % 1e6))
}

function join(first: string | undefined, rest: string | 0): string {
  return rest === 0 ? (first ?? '') : `${first} ${rest}`
}
