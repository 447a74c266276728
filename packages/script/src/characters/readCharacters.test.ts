import type { CastMember, CharacterRelationship, Page, Reading, ScriptId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { readScript } from '../index.ts'

const SCRIPT = 'f3b0a1de-0000-8000-8000-000000000002' as ScriptId

const CASA = `PERSONAJES

Don Anselmo (62 años), boticario
Clara, su hija
Tomasa, criada vieja
Un Alguacil

ACTO PRIMERO

DON ANSELMO.—¿Quién ha dejado abierta la puerta?

CLARA.—(Temblando.) Yo no, padre.

DON ANSELMO.—¡Mientes! (Furioso.)

CLARA.—Se lo juro, padre. Quiero decirle la verdad.

DON ANSELMO.—(Furioso.) ¡Pues dila!

TOMASA.—(Sola, en voz baja.) ¡Ay, qué casa esta!

(Entra el alguacil.)

UN ALGUACIL.—La puerta la he abierto yo.

TODOS.—¡Usted!

EL ALGUACIL.—Yo mismo, señores, y con llave.

DON ANSELMO.—Clara, hija mía, perdona a este viejo.

CLARA.—No hay de qué, padre mío.

ANSELMO.—Hay de qué.
`

describe('the characters of a house', () => {
  const reading = read(CASA)
  const who = new Map(reading.characters.map((character) => [character.name, character]))

  it('come in the order in which they first speak', () => {
    expect(reading.characters.map((character) => character.name)).toEqual([
      'DON ANSELMO',
      'CLARA',
      'TOMASA',
      'UN ALGUACIL',
      'TODOS',
    ])
  })

  it('keep all names under which they speak', () => {
    expect(who.get('DON ANSELMO')?.aliases).toContain('ANSELMO')
    expect(who.get('UN ALGUACIL')?.aliases).toContain('EL ALGUACIL')
    expect(who.get('UN ALGUACIL')?.lines).toBe(2)
  })

  it('are men and women by what the text says, and nobody by guesswork', () => {
    expect(genders(reading)).toEqual({
      'DON ANSELMO': 'male',
      CLARA: 'female',
      TOMASA: 'female',
      'UN ALGUACIL': 'male',
      TODOS: undefined,
    })
  })

  it('have the age that the cast list gives them, or none', () => {
    expect(who.get('DON ANSELMO')?.profile.age?.value).toBe('older')
    expect(who.get('TOMASA')?.profile.age?.value).toBe('older')
    expect(who.get('UN ALGUACIL')?.profile.age).toBeNull()
  })

  it('have the temper of their directions, with the lines that show it', () => {
    const [temper] = who.get('DON ANSELMO')?.profile.personality ?? []
    expect(temper?.value).toBe('colérico')
    expect(temper?.evidence).toHaveLength(2)
    expect(who.get('CLARA')?.profile.emotionalRange.map((claim) => claim.value)).toEqual(['afraid'])
  })

  it('are named by adjectives that agree with them', () => {
    const furious = read(
      'ROSA.—(Furiosa.) No.\n\nJUAN.—(Furioso.) Sí.\n\nROSA.—(Furiosa.) ¡No!\n\nJUAN.—(Furioso.) ¡Sí!\n\nROSA.—Que no.\n',
    )
    expect(furious.characters.map((character) => character.profile.personality[0]?.value)).toEqual([
      'colérica',
      'colérico',
    ])
  })

  it('want what they say they want, in their own words', () => {
    expect(who.get('CLARA')?.profile.motivations.map((claim) => claim.value)).toEqual(['Quiero decirle la verdad'])
  })

  it('are kin as the cast list says', () => {
    expect(kind(reading, 'CLARA', 'DON ANSELMO')).toBe('child')
    expect(kind(reading, 'DON ANSELMO', 'CLARA')).toBe('parent')
  })

  it('mark a group as a group', () => {
    expect(reading.characters.filter((character) => character.isGroup).map((character) => character.name)).toEqual([
      'TODOS',
    ])
  })

  it('say each line in the tone of its direction', () => {
    const tones = reading.scenes.flatMap((scene) => scene.dialogue.map((line) => line.emotionalTone))
    expect(tones.slice(0, 6)).toEqual([undefined, 'afraid', 'angry', undefined, 'angry', 'whispering'])
  })
})

describe('two who speak together', () => {
  const reading = read('ANN: One.\n\nBOB: Two.\n\nANN: Three.\n\nBOB: Four.\n\nANN AND BOB: Five.\n\nANN: Six.\n')

  it('are both speakers of that line, beside the pair', () => {
    const line = reading.scenes[0]?.dialogue[4]
    const names = line?.speakers.map((id) => reading.characters.find((character) => character.id === id)?.name)
    expect(names).toEqual(['ANN AND BOB', 'ANN', 'BOB'])
  })
})

describe('people with names alike', () => {
  it('stay apart when they answer one another', () => {
    const reading = read(
      'MRS. LANE. Sit.\n\nLANE. Why?\n\nMRS. LANE. Because.\n\nLANE. I see.\n\nMRS. LANE. Do you?\n\nLANE. No.\n',
    )
    expect(reading.characters.map((character) => character.name)).toEqual(['MRS. LANE', 'LANE'])
  })

  it('stay apart when they are numbered', () => {
    const reading = read('MUJER 1ª: Hola.\n\nMUJER 2ª: Hola.\n\nMUJER 1ª: Vengo sola.\n\nMUJER 2ª: Y yo.\n')
    expect(reading.characters).toHaveLength(2)
  })
})

function read(text: string): Reading {
  const pages: Page[] = [{ kind: 'flow', number: 1, lines: text.split('\n').map((line) => ({ text: line })) }]
  const result = readScript(pages, { scriptId: SCRIPT, expectedLanguage: 'auto' })
  if (result.kind !== 'read') throw new Error('not read as a script')
  return result.reading
}

function genders(reading: Reading): Record<string, string | undefined> {
  return Object.fromEntries(reading.characters.map(({ name, profile }: CastMember) => [name, profile.gender?.value]))
}

function kind(reading: Reading, from: string, to: string): string | undefined {
  const id = (name: string) => reading.characters.find((character) => character.name === name)?.id
  return reading.relationships.find((bond: CharacterRelationship) => bond.from === id(from) && bond.to === id(to))?.kind
}

it('keeps the two women and the two men apart', () => {
  const text = Array.from({ length: 6 }, (_, at) => `ANA.—Ya van ${at}.\n\nLUIS.—¿Y qué?\n\n`).join('')
  const lines = `${text}LAS DOS.—¡Jesús!\n\nANA.—Vamos.\n\nLOS DOS.—Perdone usted.\n`
    .split('\n')
    .map((line) => ({ text: line }))
  const result = readScript([{ kind: 'flow', number: 1, lines }], { scriptId: SCRIPT, expectedLanguage: 'es' })
  const names = result.kind === 'read' ? result.reading.characters.map(({ name }) => name) : []
  expect(names).toEqual(['ANA', 'LUIS', 'LAS DOS', 'LOS DOS'])
})
