import type { Language, LineId, TextClaim } from '@scripteam/contract/model'
import type { Turn } from './talk.ts'

type Custom = 'vos' | 'vosotros' | 'usted' | 'merced' | 'thou' | 'titles'

/** Forms of address as they are said to another. Archaic "vos" takes the endings of vosotros, the American "vos" its own. */
const CUSTOMS: readonly (readonly [Custom, RegExp])[] = [
  [
    'vos',
    /\bvos (?:ten[eé]s|sos|sab[eé]s|quer[eé]s|pod[eé]s|and[aá]s|dec[ií]s)\b|(?<![\p{L}])(?:vos sos|tenés|querés|podés|sabés|mirá vos)(?![\p{L}])/iu,
  ],
  ['vosotros', /\bvosotr[oa]s\b/i],
  ['usted', /\busted(?:es)?\b/i],
  ['merced', /\bvuestra (?:merced|alteza|majestad|señoría|excelencia)|\busía\b|\bvuecencia\b/i],
  ['thou', /\b(?:thou|thee|thy|thine)\b/i],
  ['titles', /\b(?:my lord|my lady|your (?:lordship|ladyship|grace|majesty|highness|honou?r))\b/i],
]
const HINT = /\bvos|[ée]s\b|usted|vuestra|us[íi]a|vuecencia|\bth(?:ou|ee|y|ine)\b|my l(?:ord|ady)|your [lgmh]/i

const WORDS: Readonly<Record<Custom, { es: string; en: string }>> = {
  vos: { es: 'trata de vos', en: 'says "vos"' },
  vosotros: { es: 'dice vosotros', en: 'says "vosotros"' },
  usted: { es: 'trata de usted', en: 'says "usted"' },
  merced: { es: 'usa tratamientos («vuestra merced»)', en: 'uses titles ("vuestra merced")' },
  thou: { es: 'dice «thou»', en: 'says "thou"' },
  titles: { es: 'usa títulos («my lord»)', en: 'uses titles ("my lord")' },
}

/** The customs of address of a role, each heard in two lines or more, with the first of those lines; undefined for none. */
export function readCulture(turns: readonly Turn[], language: Language): TextClaim | undefined {
  const lines = new Map<Custom, LineId[]>()
  for (const { line } of turns) {
    if (!HINT.test(line.text)) continue
    for (const [custom, pattern] of CUSTOMS) {
      if (!pattern.test(line.text)) continue
      const heard = lines.get(custom)
      if (heard) heard.push(line.id)
      else lines.set(custom, [line.id])
    }
  }
  const found = [...lines].filter(([, ids]) => ids.length >= 2)
  if (found.length === 0) return undefined
  return {
    value: found.map(([custom]) => WORDS[custom][language]).join(', '),
    source: 'rule',
    evidence: found.flatMap(([, ids]) => ids.slice(0, 2)).slice(0, 5),
  }
}
