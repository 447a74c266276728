import type { VoiceAge } from '@scripteam/contract/model'
import { labelKey } from '../structure/label.ts'
import type { Role } from './roles.ts'
import type { Talk } from './talk.ts'

const YOUNG =
  /(?<![\p{L}])(?:niñ[oa]s?|joven|jovencit[oa]|muchach[oa]|chic[oa]|mozuel[oa]|moz[oa]|doncella|zagal[a]?|adolescente|infanta|boy|girl|lad|lass|young|youth|child|kid|teen\w*|teenager)(?![\p{L}])/iu
const OLDER =
  /(?<![\p{L}])(?:viej[oa]|anciano|anciana|vejete|viejec\w+|abuel[oa]|setentón|sesentón|octogenari[oa]|old|elderly|aged|grandmother|grandfather|grey-haired|white-haired)(?![\p{L}])/iu

/** Name in key form -> years, from directions that bring somebody on: "NORA VALE, 34, argues", "GIL (70s)". */
export type AgeMentions = ReadonlyMap<string, number>

const INTRODUCED =
  /((?:\p{Lu}[\p{L}.]*\s){0,2}\p{Lu}[\p{L}]+),?\s\(?(?:de\s)?(\d{1,2})(?:s|\s(?:años|years?))?(?![\p{L}\d:])/gu

/** Gathers the ages named in directions. One pass over the text. */
export function gatherAges(talk: Talk): AgeMentions {
  const ages = new Map<string, number>()
  for (const { text } of talk.directions) {
    for (const [, name = '', years = ''] of text.matchAll(INTRODUCED)) {
      for (const word of labelKey(name).split(' ')) if (!ages.has(word)) ages.set(word, Number(years))
    }
  }
  return ages
}

/**
 * Reads a role's age from its label and cast list entry ("(50 años)", "criado viejo"), else from the direction that
 * brings it on ("NORA VALE, 34,"). Below 30 young, from 55 on older. Silence stays unknown.
 */
export function readAge(role: Role, ages: AgeMentions): VoiceAge | null {
  const own = fromText(`${role.name} ${role.entry?.name ?? ''} ${role.entry?.description ?? ''}`)
  if (own) return own
  const years = role.key
    .split(' ')
    .map((word) => ages.get(word))
    .find((age) => age !== undefined)
  return years === undefined ? null : ageOf(years)
}

function fromText(text: string): VoiceAge | null {
  const years = /(\d{1,2})\s?(?:años|years|yrs|-year)/i.exec(text) ?? /[(,]\s?(\d{2})s?\s?[),.]/.exec(text)
  if (years?.[1]) return ageOf(Number(years[1]))
  if (OLDER.test(text)) return 'older'
  return YOUNG.test(text) ? 'young' : null
}

function ageOf(years: number): VoiceAge {
  if (years < 30) return 'young'
  return years < 55 ? 'middle' : 'older'
}
