import {
  type AttemptId,
  BlobId,
  CharacterId,
  DirectionId,
  LineId,
  type PackElement,
  SceneId,
  type SceneManifest,
} from '@scripteam/contract/model'
import type { Happening, RehearsalEvent } from './rehearsal.ts'

/** Short scenes for tests, written as "ANA: text" for a speech and "(text)" for a direction; "ANA+LUIS" speak together. */
export function testScene(number: number, rows: readonly string[], silent: readonly string[] = []): SceneManifest {
  return {
    schemaVersion: 1,
    sceneId: SceneId.parse(uuid(1, number)),
    title: `Scene ${number}`,
    elements: rows.map((row, index) => elementOf(row, number * 1000 + index, silent)),
  }
}

export function lineId(scene: number, row: number): LineId {
  return LineId.parse(uuid(2, scene * 1000 + row))
}

export function characterId(name: string): CharacterId {
  return CharacterId.parse(uuid(3, [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1e9))
}

/** Stamps what happened at a moment of the test, in milliseconds. */
export function stamped(happening: Happening, atMs: number): RehearsalEvent {
  const id = uuid(4, Math.round(atMs)) as AttemptId // built to the pattern of a UUID
  return { ...happening, atMs, at: new Date(Date.UTC(2026, 0, 5) + atMs).toISOString(), attemptId: id }
}

function elementOf(row: string, number: number, silent: readonly string[]): PackElement {
  const [, names = '', text = ''] = /^([^:(]+): (.*)$/s.exec(row) ?? []
  if (names === '') return { kind: 'direction', id: DirectionId.parse(uuid(5, number)), text: row, confidence: 1 }
  const audio = { blob: BlobId.parse(number.toString(16).padStart(64, '0')), durationMs: 2000, leadMs: 10 }
  return {
    kind: 'dialogue',
    id: LineId.parse(uuid(2, number)),
    speakers: names.split('+').map(characterId),
    character: names,
    text,
    lineNumber: number,
    language: 'en',
    confidence: 1,
    ...(silent.includes(names) ? {} : { audio }),
  }
}

function uuid(kind: number, number: number): string {
  return `00000000-0000-7000-8${kind.toString().padStart(3, '0')}-${number.toString(16).padStart(12, '0')}`
}
