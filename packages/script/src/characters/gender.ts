import type { Gender, LineId } from '@scripteam/contract/model'
import { labelKey } from '../structure/label.ts'
import { GENDER_WORDS, GIVEN_NAMES } from './genderWords.ts'
import type { Role } from './roles.ts'
import type { Talk, Turn } from './talk.ts'

/** A gender with the lines that support it; none when the name or the cast list says it. */
export interface GenderFinding {
  readonly value: Gender
  readonly evidence: LineId[]
}

/**
 * Reads a role's gender. Each sign votes, women's above zero: words in label and cast list 1.5 ("LADY", "criado"),
 * a Spanish article 1, forms in their own directions 1 each up to 2 ("furiosa", "She rises"), how others name them
 * 0.8 each up to 1.6 ("la señorita Electra"), a given name 0.7, an ending in -a or -o 0.3.
 * Stated from 0.7 on; groups and whatever stays below are unknown.
 */
export function readGender(role: Role, turns: readonly Turn[], mentions: Mentions): GenderFinding | null {
  if (role.isGroup) return null
  const names = [role.name, ...role.aliases]
  const written = fromWords(names, role.entry?.description ?? '')
  const own = fromDirections(turns)
  // A title in the label has spoken already, and a family name is shared: "MRS. LANE" beside "Mr. Lane".
  const spoken = written === 0 ? mentions.get(lastName(role.key)) : undefined
  const said = Math.max(-1.6, Math.min(1.6, spoken?.votes ?? 0))
  const vote = written + own.votes + said + fromGivenName(names)
  if (Math.abs(vote) < 0.7) return null
  return { value: vote > 0 ? 'female' : 'male', evidence: [...own.evidence, ...(spoken?.evidence ?? [])].slice(0, 5) }
}

function fromWords(names: readonly string[], description: string): number {
  let votes = 0
  for (const name of names) {
    const words = labelKey(name).split(' ')
    for (const word of words) votes += 1.5 * (GENDER_WORDS.get(word) ?? 0)
    if (/^(?:EL|UN) /.test(words.join(' '))) votes -= 1
    if (/^(?:LA|UNA) /.test(words.join(' '))) votes += 1
    if (votes !== 0) break
  }
  // "hija de Pedro": what the person is comes first; later words name others.
  const head = labelKey(description.split(/\b(?:de|del|of|to|a|con|with|attending)\b/i)[0] ?? '')
  for (const word of head.split(' ')) {
    const vote = GENDER_WORDS.get(word)
    if (vote !== undefined) return votes + 1.5 * vote
  }
  return votes
}

function fromGivenName(names: readonly string[]): number {
  for (const name of names) {
    for (const word of labelKey(name).split(' ')) {
      const vote = GIVEN_NAMES.get(word)
      if (vote !== undefined) return 0.7 * vote
    }
  }
  const first = labelKey(names[0] ?? '').split(' ')[0] ?? ''
  return /^\p{L}{3,}A$/u.test(first) ? 0.3 : /^\p{L}{3,}O$/u.test(first) ? -0.3 : 0
}

const FEMININE =
  /^(?:she(?![\p{L}])|(?:muy |casi |más |medio |toda )?(?:\p{Ll}|\p{Lu})\p{Ll}+(?:ad|id|os|iv|át|ént|ót|énic|ític|rios|ros)a(?![\p{L}])|sola|furiosa|seria|ella(?![\p{L}])|altiva|risueña|loca|sincera|irónica|enérgica|colérica|trémula|tímida|pálida|inquieta|contenta|llorosa|tierna|fría|severa)/iu
const MASCULINE =
  /^(?:he(?![\p{L}])|(?:muy |casi |más |medio |todo )?(?:\p{Ll}|\p{Lu})\p{Ll}+(?:ad|id|os|iv|át|ént|ót|énic|ític|rios|ros)o(?![\p{L}])|solo|furioso|serio|él(?![\p{L}])|altivo|risueño|loco|sincero|irónico|enérgico|colérico|trémulo|tímido|pálido|inquieto|contento|lloroso|tierno|frío|severo)/iu

function fromDirections(turns: readonly Turn[]): { votes: number; evidence: LineId[] } {
  let votes = 0
  const evidence: LineId[] = []
  for (const { line } of turns) {
    for (const note of line.stagingNotes ?? []) {
      const vote = FEMININE.test(note) ? 1 : MASCULINE.test(note) ? -1 : 0
      if (vote === 0) continue
      votes += vote
      if (evidence.length < 3) evidence.push(line.id)
    }
  }
  return { votes: Math.max(-2, Math.min(2, votes)), evidence }
}

/** Last word of a name -> how often it is named as a woman (above zero) or a man, with the lines. */
export type Mentions = ReadonlyMap<string, { votes: number; evidence: LineId[] }>

/** A quick look for the beginnings of titles; most lines have none. */
const TITLE_HINT = /\b(?:do[nñ]|se[nñ]|t[ií][oa]|sor|fray|mr|miss|lad|lord|sir|mad|king|queen)/i
const TITLED =
  /(?<![\p{L}])(don|doña|señor|señora|señorita|señá|tía|tío|sor|fray|mr\.?|mrs\.?|miss|lady|lord|sir|madame|king|queen|el señor|la señorita|la señora) (?:de )?(\p{Lu}[\p{L}]+)/giu
const TITLE_VOTES: Readonly<Record<string, 1 | -1>> = {
  don: -1,
  señor: -1,
  tío: -1,
  fray: -1,
  mr: -1,
  lord: -1,
  sir: -1,
  king: -1,
  'el señor': -1,
  doña: 1,
  señora: 1,
  señorita: 1,
  señá: 1,
  tía: 1,
  sor: 1,
  mrs: 1,
  miss: 1,
  lady: 1,
  madame: 1,
  queen: 1,
  'la señorita': 1,
  'la señora': 1,
}

/** Gathers how people are named in speeches and directions: "la señorita Electra", "Mr. Worthing". One pass over the text. */
export function gatherMentions(talk: Talk): Mentions {
  const mentions = new Map<string, { votes: number; evidence: LineId[] }>()
  const note = (text: string, lineId: LineId | null) => {
    if (!TITLE_HINT.test(text)) return
    for (const [, title = '', name = ''] of text.matchAll(TITLED)) {
      const vote = TITLE_VOTES[title.toLowerCase().replace('.', '')] ?? 0
      const key = labelKey(name)
      const entry = mentions.get(key) ?? { votes: 0, evidence: [] }
      entry.votes += 0.8 * vote
      if (lineId !== null && entry.evidence.length < 3) entry.evidence.push(lineId)
      mentions.set(key, entry)
    }
  }
  for (const { line } of talk.turns) {
    note(line.text, line.id)
    for (const direction of line.stagingNotes ?? []) note(direction, line.id)
  }
  for (const { text } of talk.directions) note(text, null)
  return mentions
}

function lastName(key: string): string {
  return key.split(' ').at(-1) ?? key
}
