import type { BlobId, CharacterId, PackElement, PackLine, SceneManifest } from '@scripteam/contract/model'
import { expectedGapMs } from '@scripteam/practice'

/** A stretch of a soundtrack, its recordings by name. */
export type PlannedPart =
  | { readonly kind: 'chapter'; readonly title: string }
  | { readonly kind: 'clip'; readonly blob: BlobId }
  | { readonly kind: 'silence'; readonly ms: number }

export interface TrackPlan {
  readonly parts: readonly PlannedPart[]
  /** Lines that should be heard and have no recording. */
  readonly silentLines: number
}

export interface TrackOrder {
  readonly scenes: readonly SceneManifest[]
  /** Whose lines are left out; null for a read-through. */
  readonly role: CharacterId | null
  /** Milliseconds a line takes. */
  readonly pace: (line: PackLine) => number
}

/** Before the first words of a scene, and after its last. */
const SCENE_MS = 1_000
/** Besides the time that the words take: to come in, and to be a little slower than the last time. */
const ROOM = { factor: 1.1, ms: 500 } as const

/**
 * What is heard when: scene by scene, the pauses of the script between the lines. A cue track has silence for the lines
 * of its role, also of those that it says with others, and only the scenes in which it speaks.
 */
export function planTrack(order: TrackOrder): TrackPlan {
  const scenes = order.scenes.filter((scene) => lines(scene).some((line) => order.role === null || isMine(line, order)))
  const planned = scenes.map((scene, at) => planScene(scene, scene.title || String(at + 1), order))
  return {
    parts: planned.flatMap(({ parts }) => parts),
    silentLines: planned.reduce((sum, scene) => sum + scene.silentLines, 0),
  }
}

function planScene(scene: SceneManifest, title: string, order: TrackOrder): TrackPlan {
  const parts: PlannedPart[] = [
    { kind: 'chapter', title },
    { kind: 'silence', ms: SCENE_MS },
  ]
  let silentLines = 0
  let before: { previous: PackLine | null; directions: string[] } = { previous: null, directions: [] }
  for (const element of scene.elements) {
    if (element.kind === 'direction') {
      before.directions.push(element.text)
      continue
    }
    if (before.previous) parts.push({ kind: 'silence', ms: pauseBefore(element, before) })
    parts.push(partOf(element, order))
    if (!isMine(element, order) && !element.audio) silentLines += 1
    before = { previous: element, directions: [] }
  }
  return { parts: [...parts, { kind: 'silence', ms: SCENE_MS }], silentLines }
}

function pauseBefore(line: PackLine, { previous, directions }: { previous: PackLine | null; directions: string[] }) {
  return Math.max(0, expectedGapMs(previous, directions, line))
}

function partOf(line: PackLine, order: TrackOrder): PlannedPart {
  if (line.audio && !isMine(line, order)) return { kind: 'clip', blob: line.audio.blob }
  return { kind: 'silence', ms: Math.round(order.pace(line) * ROOM.factor + ROOM.ms) }
}

function isMine(line: PackLine, { role }: TrackOrder): boolean {
  return role !== null && line.speakers.includes(role)
}

function lines({ elements }: SceneManifest): PackLine[] {
  return elements.filter((element: PackElement) => element.kind === 'dialogue')
}
