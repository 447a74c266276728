import type { Gender, Language, LineId } from '@scripteam/contract/model'
import { labelKey } from '../structure/label.ts'
import { GENDER_WORDS, GIVEN_NAMES, tradeGender } from './genderWords.ts'
import type { Mentions } from './mentions.ts'
import { fromOwnPronouns } from './pronouns.ts'
import type { Role } from './roles.ts'
import type { Turn } from './talk.ts'

/** A gender with the lines that support it; none when the name or the cast list says it. */
export interface GenderFinding {
  readonly value: Gender
  readonly evidence: LineId[]
}

/** What is said of the roles outside their own lines, by role key. */
export interface GenderSigns {
  readonly mentions: Mentions
  readonly pronouns: ReadonlyMap<string, number>
  readonly language: Language
}

/**
 * Reads a role's gender. Each sign votes, women's above zero: words in label and cast list 1.5 ("LADY", "criado"),
 * a Spanish article 1, adjectives in their own directions 1 each up to 2 ("furiosa"), pronouns in directions (see
 * `pronouns.ts`), how others name them 0.8 each up to 1.6 ("la señorita Electra"), a given name 1.5 unless a title stands
 * beside it ("MISS GORDON"), an ending in -a or -o 0.3. Stated from 0.7 on; groups and whatever stays below are unknown.
 */
export function readGender(role: Role, turns: readonly Turn[], signs: GenderSigns): GenderFinding | null {
  if (role.isGroup) return null
  const names = [role.name, ...role.aliases]
  const written = fromWords(names, role.entry?.description ?? '', signs.language)
  const forms = fromForms(turns)
  const pronouns = fromOwnPronouns(turns)
  // A title in the label has spoken already, and a family name is shared: "MRS. LANE" beside "Mr. Lane".
  const spoken = written === 0 ? signs.mentions.get(role.key) : undefined
  const said = Math.max(-1.6, Math.min(1.6, spoken?.votes ?? 0))
  const told = forms.votes + pronouns.votes + (signs.pronouns.get(role.key) ?? 0)
  const vote = written + told + said + (fromLabels(names, signs.language) === 0 ? fromGivenName(names) : 0)
  if (Math.abs(vote) < 0.7) return null
  const evidence = [...forms.evidence, ...pronouns.evidence, ...(spoken?.evidence ?? [])]
  return { value: vote > 0 ? 'female' : 'male', evidence: evidence.slice(0, 5) }
}

function fromWords(names: readonly string[], description: string, language: Language): number {
  const votes = fromLabels(names, language)
  // "hija de Pedro": what the person is comes first; later words name others.
  const head = labelKey(description.split(/\b(?:de|del|of|to|a|con|with|attending)\b/i)[0] ?? '')
  for (const word of head.split(' ')) {
    const vote = GENDER_WORDS.get(word) ?? tradeGender(word, language)
    if (vote !== 0) return votes + 1.5 * vote
  }
  return votes
}

/** The first label that says anything. */
function fromLabels(names: readonly string[], language: Language): number {
  return names.map((name) => fromLabel(labelKey(name), language)).find((vote) => vote !== 0) ?? 0
}

function fromLabel(label: string, language: Language): number {
  const [first = '', ...rest] = label.split(' ')
  const article = /^(?:EL|UN)$/.test(first) ? -1 : /^(?:LA|UNA)$/.test(first) ? 1 : 0
  // "THE DUSTMAN" is a trade, "FREEMAN" a name.
  const isTrade = /^(?:THE|AN?|\d.*|FIRST|SECOND|THIRD|FOURTH)$/.test(first)
  const vote = (word: string) =>
    GENDER_WORDS.get(word) ?? (isTrade || isSpanishActor(word, language) ? tradeGender(word, language) : 0)
  return [first, ...rest].reduce<number>((sum, word) => sum + 1.5 * vote(word), rest.length === 0 ? 0 : article)
}

/** "PRESENTADORA": no family name ends so, as "HERRERA" and "DELGADO" do. */
function isSpanishActor(word: string, language: Language): boolean {
  return language === 'es' && /(?:[DTS]ORA?|TRIZ)$/.test(word)
}

function fromGivenName(names: readonly string[]): number {
  for (const name of names) {
    for (const word of labelKey(name).split(' ')) {
      const vote = GIVEN_NAMES.get(word)
      if (vote !== undefined) return 1.5 * vote
    }
  }
  const first = labelKey(names[0] ?? '').split(' ')[0] ?? ''
  return /^\p{L}{3,}A$/u.test(first) ? 0.3 : /^\p{L}{3,}O$/u.test(first) ? -0.3 : 0
}

const FEMININE =
  /^(?:(?:muy |casi |más |medio |toda )?(?:\p{Ll}|\p{Lu})\p{Ll}+(?:ad|id|os|iv|át|ént|ót|énic|ític|rios|ros)a(?![\p{L}])|sola|furiosa|seria|altiva|risueña|loca|sincera|irónica|enérgica|colérica|trémula|tímida|pálida|inquieta|contenta|llorosa|tierna|fría|severa)/iu
const MASCULINE =
  /^(?:(?:muy |casi |más |medio |todo )?(?:\p{Ll}|\p{Lu})\p{Ll}+(?:ad|id|os|iv|át|ént|ót|énic|ític|rios|ros)o(?![\p{L}])|solo|furioso|serio|altivo|risueño|loco|sincero|irónico|enérgico|colérico|trémulo|tímido|pálido|inquieto|contento|lloroso|tierno|frío|severo)/iu

function fromForms(turns: readonly Turn[]): { votes: number; evidence: LineId[] } {
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
