import type { LineId } from '@scripteam/contract/model'
import { labelKey } from '../structure/label.ts'
import type { Role } from './roles.ts'
import type { Talk } from './talk.ts'

/** Role key -> how often it is named as a woman (above zero) or a man, with the lines. */
export type Mentions = ReadonlyMap<string, { readonly votes: number; readonly evidence: readonly LineId[] }>

const MENTION_VOTE = 0.8

/**
 * Gathers how people are named in speeches and directions: "la señorita Electra", "Mr. Worthing". One pass over the text.
 * A name with its title that somebody bears as a label is theirs alone: "Lady Lorne" says nothing of LORNE.
 */
export function gatherMentions(talk: Talk, roles: readonly Role[]): Mentions {
  const mentions = new Map<string, { votes: number; evidence: LineId[] }>()
  const rolesOf = namedBy(roles)
  const note = (text: string, lineId: LineId | null) => {
    if (!TITLE_HINT.test(text)) return
    for (const [, title = '', name = ''] of text.matchAll(TITLED)) {
      const vote = TITLE_VOTES[title.toLowerCase().replace('.', '')] ?? 0
      for (const key of rolesOf(title, name)) {
        const entry = mentions.get(key) ?? { votes: 0, evidence: [] }
        entry.votes += MENTION_VOTE * vote
        if (lineId !== null && entry.evidence.length < 3) entry.evidence.push(lineId)
        mentions.set(key, entry)
      }
    }
  }
  for (const { line } of talk.turns) {
    note(line.text, line.id)
    for (const direction of line.stagingNotes ?? []) note(direction, line.id)
  }
  for (const { text } of talk.directions) note(text, null)
  return mentions
}

/** The keys of the roles that a title and a name stand for. */
function namedBy(roles: readonly Role[]): (title: string, name: string) => readonly string[] {
  const bearers = new Map<string, string[]>()
  const titled = new Map<string, string>()
  for (const { key, name, aliases } of roles) {
    bearers.set(lastName(key), [...(bearers.get(lastName(key)) ?? []), key])
    for (const label of [name, ...aliases]) titled.set(labelKey(label), key)
  }
  return (title, name) => {
    const bearer = titled.get(labelKey(`${title.replace(/^(?:el|la) /i, '')} ${name}`))
    return bearer === undefined ? (bearers.get(labelKey(name)) ?? []) : [bearer]
  }
}

function lastName(key: string): string {
  return key.split(' ').at(-1) ?? key
}

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
