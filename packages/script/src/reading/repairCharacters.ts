import type { CastMember, CharacterId, CharacterProfile, CharacterRelationship } from '@scripteam/contract/model'
import { idsOf } from '../ids.ts'
import type { Mends } from './repairTable.ts'
import type { Sheet } from './sheet.ts'

/** Repairs of who is in the play. */
export const CHARACTER_REPAIRS: Mends<'addCharacter' | 'renameCharacter' | 'mergeCharacters'> = {
  addCharacter(sheet, { id, name }) {
    if (sheet.characters.some((character) => isSameName(character.name, name))) return 'no_place'
    const characterId = idsOf('repair', id)('character') as CharacterId // a UUID made for a character
    sheet.characters.push(stranger(characterId, name))
    return null
  },
  renameCharacter(sheet, { characterId, name }) {
    const known = sheet.characters.find((character) => character.id === characterId)
    if (!known) return 'character_gone'
    const aliases = [...new Set([...known.aliases, known.name])].filter((alias) => alias !== name)
    put(sheet, { ...known, name, aliases })
    // A line said by nobody else shows the new name beside it.
    eachLine(sheet, (line) => {
      const isOwn = line.speakers.length === 1 && line.speakers[0] === characterId
      return isOwn ? { ...line, character: name } : line
    })
    return null
  },
  mergeCharacters(sheet, { characterId, into }) {
    const gone = sheet.characters.find((character) => character.id === characterId)
    const kept = sheet.characters.find((character) => character.id === into)
    if (!gone || !kept) return 'character_gone'
    if (gone === kept) return 'no_place'
    const aliases = [...new Set([...kept.aliases, gone.name, ...gone.aliases])].filter((alias) => alias !== kept.name)
    put(sheet, { ...kept, aliases })
    sheet.characters = sheet.characters.filter((character) => character !== gone)
    sheet.merged.set(characterId, into)
    const becomes = (id: CharacterId) => (id === characterId ? into : id)
    eachLine(sheet, (line) =>
      line.speakers.includes(characterId) ? { ...line, speakers: [...new Set(line.speakers.map(becomes))] } : line,
    )
    sheet.relationships = mergeBonds(sheet.relationships, becomes)
    return null
  },
}

function isSameName(a: string, b: string): boolean {
  return a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0
}

function put(sheet: Sheet, changed: CastMember): void {
  sheet.characters = sheet.characters.map((character) => (character.id === changed.id ? changed : character))
}

type Line = Extract<Sheet['scenes'][number]['elements'][number], { kind: 'dialogue' }>

function eachLine(sheet: Sheet, mend: (line: Line) => Line): void {
  for (const scene of sheet.scenes) {
    scene.elements = scene.elements.map((element) => (element.kind === 'dialogue' ? mend(element) : element))
  }
}

/** Nobody has a bond with themselves, and two people have one of each kind. */
function mergeBonds(
  bonds: readonly CharacterRelationship[],
  becomes: (id: CharacterId) => CharacterId,
): CharacterRelationship[] {
  const merged = new Map<string, CharacterRelationship>()
  for (const bond of bonds) {
    const moved = { ...bond, from: becomes(bond.from), to: becomes(bond.to) }
    if (moved.from === moved.to) continue
    const key = `${moved.from} ${moved.to} ${moved.kind}`
    const known = merged.get(key)
    merged.set(key, known ? bothBonds(known, moved) : moved)
  }
  return [...merged.values()]
}

function bothBonds(a: CharacterRelationship, b: CharacterRelationship): CharacterRelationship {
  const exchanges = a.exchanges + b.exchanges
  const weighed = (a.sentiment * a.exchanges + b.sentiment * b.exchanges) / exchanges
  const sentiment = exchanges === 0 ? (a.sentiment + b.sentiment) / 2 : weighed
  return { ...a, exchanges, sentiment, evidence: [...new Set([...a.evidence, ...b.evidence])] }
}

function stranger(id: CharacterId, name: string): CastMember {
  return { id, name, aliases: [], isGroup: false, lines: 0, words: 0, profile: NOTHING_KNOWN }
}

const NOTHING_KNOWN: CharacterProfile = {
  personality: [],
  age: null,
  gender: null,
  emotionalRange: [],
  speakingStyle: null,
  relationships: '',
  motivations: [],
}
