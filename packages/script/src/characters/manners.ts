import type { Kin } from './kinship.ts'

/** Talk in which words of kin are mere manners of speaking to anybody. */
type Manners = 'slang' | 'comrades' | 'church' | 'ward' | 'strangers'

const MANNERS: readonly (readonly [Manners, RegExp])[] = [
  [
    'slang',
    /(?<![\p{L}])(?:oye|joder|hostia|venga|vale|qué fuerte|mola\p{L}*|flip\p{L}+|guay|putada|en plan|colega|no me lo creo|mogollón|currar|oiga),?(?![\p{L}])/iu,
  ],
  [
    'comrades',
    /\b(?:strike|union|comrades?|workers|brothers|we (?:shall|will|must) (?:fight|rise|march|strike|win))\b|(?<![\p{L}])(?:huelga|sindicato|camaradas?|compañeros|hermanos|revolución|lucharemos)(?![\p{L}])/iu,
  ],
  [
    'church',
    /\b(?:confession|absolve|absolution|bless me|sins?|novice|convent|monastery|abbey|go in peace)\b|(?<![\p{L}])(?:confies\p{L}+|confesi\p{L}+|absu[eé]lv\p{L}*|absolución|convento|monasterio|maitines|ve en paz|pecados?|pecad[oa])(?![\p{L}])/iu,
  ],
  ['ward', /\b(?:doctor|fever|pills?|ward|patient|nurse)\b/i],
  [
    'strangers',
    /(?:^|, ?)(?:sir|madam|ma'am|stranger)[.,!?]|(?:^|[,¿¡] ?)(?:señora?|caballero|agente|forastero|buen hombre)[.,!?]/iu,
  ],
]

/** The manners that colour a sixth of the lines or more: "Oye, tío" is slang, "Bless me, father" is church. */
export function mannersOfTalk(texts: readonly string[]): ReadonlySet<Manners> {
  const found = MANNERS.filter(([, pattern]) => texts.filter((text) => pattern.test(text)).length * 6 >= texts.length)
  return new Set(found.map(([manner]) => manner))
}

const MEANINGLESS: Readonly<Record<Manners, readonly Kin[]>> = {
  slang: ['uncleAunt', 'nieceNephew', 'cousin', 'siblingInLaw', 'grandchild', 'sibling', 'grandparent'],
  comrades: ['sibling'],
  church: ['parent', 'child', 'sibling'],
  ward: ['sibling'],
  strangers: ['parent', 'child', 'grandchild', 'grandparent', 'sibling'],
}

/** Whether among two who speak so a word for `kin` says nothing of blood. */
export function isMere(kin: Kin, manners: ReadonlySet<Manners>): boolean {
  return [...manners].some((manner) => MEANINGLESS[manner].includes(kin))
}
