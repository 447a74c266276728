import {
  type Character,
  type CharacterId,
  type Page,
  ProcessedScript,
  type Region,
  type ScriptId,
} from '@scripteam/contract/model'
import { readScript } from '@scripteam/script'
import { describe, expect, it } from 'vitest'
import { speechNotes } from './speechNotes.ts'

describe('how the characters speak', () => {
  it('is gathered from their lines, each thing once', () => {
    const script = scriptOf(
      'ANA: ¿Vos sabés quién es Wilde?',
      'LUIS: No he leído nunca un libro entero.',
      'ANA: Sentate, que te cuento de Wilde y de Shelley.',
    )
    const notes = speechNotes({ processedContent: script })
    const [ana] = script.scenes.flatMap((scene) => scene.dialogue)
    expect([...notes.keys()]).toEqual(ana?.speakers)
    expect([...notes.values()]).toEqual([{ traits: ['voseo'], names: ['Wilde', 'Shelley'] }])
  })

  it('passes over keys it has no words for', () => {
    const script = scriptOf('ANA: No sé nada de eso, ya te lo dije.', 'LUIS: Pues yo tampoco sé nada.')
    for (const line of script.scenes.flatMap((scene) => scene.dialogue)) line.languageNotes = 'yeismo, elision'
    expect([...speechNotes({ processedContent: script }).values()]).toEqual([
      { traits: ['elision'], names: [] },
      { traits: ['elision'], names: [] },
    ])
  })

  it.each([
    ['spain', []],
    ['mexico', ['vosotros']],
  ] as const)('is told where the voice is foreign to it (%s)', (region, traits) => {
    const script = scriptOf('ANA: Vosotros sabréis lo que hacéis.', 'LUIS: Pues yo no sé nada de nada.')
    const [ana] = script.scenes.flatMap((scene) => scene.dialogue)
    const characters = [voiced(ana?.speakers[0], region)]
    const found = speechNotes({ processedContent: script, characters })
    expect([...found.values()]).toEqual(traits.length === 0 ? [] : [{ traits, names: [] }])
  })

  it('is nothing before the script has been read', () => {
    expect(speechNotes({}).size).toBe(0)
  })
})

function voiced(id: CharacterId | undefined, region: Region): Character {
  // As much of a character as its notes hang on.
  return { id, voiceSettings: { region } } as Character
}

function scriptOf(...lines: string[]): ProcessedScript {
  const pages: Page[] = [{ kind: 'flow', number: 1, lines: lines.map((text) => ({ text })) }]
  const id = '00000000-0000-8000-8000-000000000001' as ScriptId // a fixed id: nothing is stored
  const read = readScript(pages, { scriptId: id, expectedLanguage: 'auto' })
  if (read.kind !== 'read') throw new Error('nobody speaks')
  return ProcessedScript.parse(read.reading)
}
