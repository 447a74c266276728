import type { Language } from '@scripteam/contract/model'

/** Counts the syllables of a word in lower case; a number or an abbreviation without a vowel is one. */
export function syllablesOf(word: string, language: Language): number {
  return language === 'es' ? spanishSyllables(word) : englishSyllables(word)
}

/**
 * Spanish, by the rules of its orthography: each strong or accented weak vowel is a syllable of its own, weak vowels
 * lean on them or on each other, an h between vowels is not heard, nor the u of que, qui, gue and gui.
 */
function spanishSyllables(word: string): number {
  const heard = word
    .replace(/([gq])u(?=[eéií])/g, '$1')
    .replace(/([aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, '$1')
    .replace(/y(?=[aeiouáéíóú])/g, '-')
  let syllables = 0
  for (const [vowels] of heard.matchAll(/[aeiouáéíóúüïàèìòùy]+/g)) {
    syllables += Math.max(1, vowels.match(/[aeoáéíóúàèìòù]/g)?.length ?? 0)
  }
  return Math.max(1, syllables)
}

/** English, by sound rules: groups of vowels, those that break in two, and every e that is not heard. */
function englishSyllables(word: string): number {
  const letters = word.replace(/['’].*$/, '')
  const negation = /[^aio]n['’]t$/.test(word) ? 1 : 0
  const stem = negation === 1 ? letters.slice(0, -1) : letters
  const groups = stem.match(/[aeiouyáéíóúàèâêîôûäëïöü]+/g)?.length ?? 0
  const broken = stem.match(BROKEN)?.length ?? 0
  const silent = stem.match(SILENT)?.length ?? 0
  return Math.max(1, groups + broken - silent) + negation
}

/** Vowels side by side that are two syllables (li-on, cre-ate, po-et, du-al, roy-al, be-ing), and an m alone (pris-m). */
const BROKEN =
  /[^cgstx]i(?=a(?!ge$)|o(?!us))|[rd]i(?=ous)|i(?=um|et)|[^aeiou]i(?=e[rs]t$)|cre(?=at[eio])|ide(?=a)|e(?=o(?!p|u|r|n$))|o(?=et)|[^gq]u(?=al|ar|el|in)|[aeiou](?=y[ao]|yer)|[nr]y(?=one)|[aeiouy](?=ing$)|[ys]m$/g

/** An e that ends a word, or its stem before an ending: lov(e), lov(e)d, smil(e)s, car(e)ful, som(e)thing, ev(e)ry. */
const SILENT =
  /(?:(?<=[aeiouy].*)[^aeiouyl]|[aeiouyr]l|ll(?=ed$))e(?=$|d$(?<![td]ed)|s$(?<![csxzg]es|[cs]hes)|ful|less|ly$|ment|ness|thing|where|body|one$|time)|^eve(?=ry)|^busi(?=ness)/g
