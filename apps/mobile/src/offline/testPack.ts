import {
  BlobId,
  CharacterId,
  ContentHash,
  DirectionId,
  LineId,
  type PackCharacter,
  type PackElement,
  type PackEnvelope,
  SceneId,
  type SceneManifest,
  ScriptId,
} from '@scripteam/contract/model'

/** A play of two scenes for tests. "NAME: words" is a speech, "NAME! words" one without a recording, "(words)" a direction. */
const SCENES: readonly (readonly string[])[] = [
  [
    '(A kitchen. Rain.)',
    'INES: Have you fed the parrot?',
    'BRUNO: The parrot, madam, has eaten better than we have.',
    'INES! Then we shall ask it for a loan.',
    '(A pause.)',
    'BRUNO: It says no.',
  ],
  ['BRUNO: Good morning.', 'INES: Is it?', 'TODOS: Yes!'],
]

export const SCRIPT = ScriptId.parse(uuid(9, 1))

export function testPack(): PackEnvelope {
  const manifests = SCENES.map((rows, index) => manifestOf(index + 1, rows))
  return {
    pack: {
      schemaVersion: 1,
      hash: hashOf(99),
      scriptId: SCRIPT,
      title: 'The Parrot',
      language: 'en',
      characters: ['TODOS', 'INES', 'BRUNO'].map(characterOf),
      scenes: manifests.map((scene, index) => ({
        sceneId: scene.sceneId,
        title: scene.title,
        manifest: hashOf(index + 1),
        isRecorded: index > 0,
      })),
    },
    scenes: Object.fromEntries(manifests.map((scene, index) => [hashOf(index + 1), scene])),
    urls: {},
    expiresAt: '2026-11-01T10:00:00.000Z',
    complete: false,
  }
}

export function roleId(name: string): CharacterId {
  return CharacterId.parse(
    uuid(
      1,
      [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0),
    ),
  )
}

/** The line in this row of this scene, both from 1; directions count as rows. */
export function lineId(scene: number, row: number): LineId {
  return LineId.parse(uuid(2, scene * 100 + row))
}

export function sceneId(scene: number): SceneId {
  return SceneId.parse(uuid(3, scene))
}

export function blobOf(scene: number, row: number): BlobId {
  return BlobId.parse((scene * 100 + row).toString(16).padStart(64, '0'))
}

export function uuid(kind: number, number: number): string {
  return `00000000-0000-7000-8${kind.toString().padStart(3, '0')}-${number.toString(16).padStart(12, '0')}`
}

function hashOf(number: number): ContentHash {
  return ContentHash.parse(number.toString(16).padStart(64, '0'))
}

function manifestOf(number: number, rows: readonly string[]): SceneManifest {
  return {
    schemaVersion: 1,
    sceneId: sceneId(number),
    title: `Scene ${number}`,
    elements: rows.map((row, index) => elementOf(row, number, index + 1)),
  }
}

function elementOf(row: string, scene: number, number: number): PackElement {
  const [, name, mark, text = ''] = /^([A-Z]+)([:!]) (.*)$/.exec(row) ?? []
  if (!name)
    return { kind: 'direction', id: DirectionId.parse(uuid(4, scene * 100 + number)), text: row, confidence: 1 }
  return {
    kind: 'dialogue',
    id: lineId(scene, number),
    speakers: [roleId(name)],
    character: name,
    text,
    lineNumber: number,
    language: 'en',
    confidence: 1,
    ...(mark === ':' ? { audio: { blob: blobOf(scene, number), durationMs: 1_200, leadMs: 10 } } : {}),
  }
}

function characterOf(name: string): PackCharacter {
  const spoken = SCENES.flat().filter((row) => row.startsWith(name))
  const words = spoken.join(' ').split(' ').length - spoken.length
  return { id: roleId(name), name, aliases: [], isGroup: name === 'TODOS', lines: spoken.length, words, voice: null }
}
