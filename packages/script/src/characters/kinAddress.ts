import type { Kin } from './kinship.ts'

/** A quick look for any word of kin; most lines have none. */
const HINT =
  /father|mother|\bsons?\b|daughter|child|husband|wife|brother|sister|uncle|aunt|nephew|niece|cousin|\bcoz|\bdad|\bm[uao]m|papa|grand?[dpnm]|\bgran\b|padre|madre|pap[aá]|mam[aáiíi]|hij[oa]|marido|espos[oa]|herman[oa]|\bt[ií][oa]\b|sobrin|prim[oa]\b|abuel|niet[oa]|suegr|nuera|yerno|cuñad/i

/** What the speaker is to the one who is called so. Forms that also name a third ("my brother") stand in `SHARED`. */
const CALLS: readonly (readonly [Kin, string])[] = [
  [
    'grandchild',
    '(?:my (?:dear )?)?(?:grand(?:father|mother|ma|pa|dad|mama|papa)|granny|gran)|(?:querid[oa] )?abuel(?:[oa]|it[oa])',
  ],
  ['grandparent', 'my (?:dear )?grand(?:son|daughter|child)|niet[oa] mí[oa]'],
  ['childInLaw', '(?:my (?:dear )?)?(?:father|mother)-in-law|(?:querid[oa] )?suegr[oa]'],
  ['parentInLaw', '(?:my (?:dear )?)?(?:son|daughter)-in-law|nuera|yerno'],
  ['siblingInLaw', '(?:my (?:dear )?)?(?:brother|sister)-in-law|cuñad[oa]'],
  [
    'child',
    'dear (?:father|mother)|father|mother|papa|mamma|mama|dad|daddy|mum|mummy|mom|mommy|querid[oa] (?:padre|madre)|padre(?: mío)?|madre|papá|papi|mamá|mami',
  ],
  ['parent', 'my (?:dear )?(?:son|daughter|child)|hij[oa] (?:mí[oa]|de mi (?:alma|vida))'],
  ['sibling', 'dear (?:brother|sister)|brother|sister|herman[oa](?: mí[oa])?'],
  ['nieceNephew', '(?:dear )?(?:uncle|aunt|auntie)|(?:querid[oa] )?tí[oa]'],
  ['uncleAunt', 'my (?:dear )?(?:nephew|niece)|sobrin[oa](?: mí[oa])?'],
  ['cousin', '(?:dear |my dear )?(?:cousin|coz)|(?:querid[oa] )?prim[oa]'],
  ['spouse', 'dear (?:husband|wife)|husband|wife|my dear (?:husband|wife)|marido(?: mío)?|espos[oa](?: mí[oa])?'],
]
const SHARED: readonly (readonly [Kin, string])[] = [
  ['child', 'my (?:dear )?(?:father|mother)|madre mía'],
  ['parent', 'mi hij[oa]'],
  ['sibling', 'my (?:dear )?(?:brother|sister)|mi herman[oa]'],
  ['spouse', 'my (?:husband|wife)'],
]

const BEFORE = '(?:^|[,;.!?…—] ?)[¡¿]*(?:(?:oh|ay|and|but|y|pero|yes|no|sí|dear|good (?:morning|night)|please)[, ]+)?'
const AFTER = '(?=[,.!?…;:]|$)'
const NAMED = /(?:^|[,;.!?…] )(?:Uncle|Aunt|Auntie) (?!Sam\b)\p{Lu}\p{Ll}+(?=[,.!?…;]|$)/u

const ADDRESS = CALLS.map(([kin, words]) => [kin, new RegExp(`${BEFORE}(?:${words})${AFTER}`, 'iu')] as const)
/** "Forgive me, my brother.", "Perdón, madre mía.": set apart by a comma and nothing else behind. */
const CLOSING = SHARED.map(([kin, words]) => [kin, new RegExp(`, (?:${words})[.!?…]*$`, 'iu')] as const)
const SECOND_PERSON =
  /\b(?:you|your|yours|thee|thou|thy|forgive|tell|come|let|listen)\b|(?<![\p{L}])(?:tú|te|ti|tu|usted|perd\p{L}+)(?![\p{L}])/iu

/** Cries, prayers and lists, in which words of kin call nobody: "Oh, brother!", "Father, who art", "Father, mother, aunt: all". */
const NOBODY =
  /\boh,? brother[.!]|(?<!, ?)\bmadre mía|(?:ay|uy|oh|huy|madre mía), madre mía|father,? (?:who|which) art|padre,? (?:nuestro|que estás)|\b(?:father|mother|brother|sister|uncle|aunt|padre|madre|herman[oa]|tí[oa]), (?:father|mother|brother|sister|uncle|aunt|cousin|padre|madre|herman[oa]|tí[oa]|prim[oa])\b/iu

/** What the speaker is to the one spoken to, by the word of address: "Dos minutos, tía." -> nieceNephew; null without one. */
export function kinOfAddress(text: string): Kin | null {
  if (!HINT.test(text) || NOBODY.test(text)) return null
  const called = ADDRESS.find(([, pattern]) => pattern.test(text))?.[0]
  if (called) return called
  if (NAMED.test(text)) return 'nieceNephew'
  return SECOND_PERSON.test(text) ? (CLOSING.find(([, pattern]) => pattern.test(text))?.[0] ?? null) : null
}
