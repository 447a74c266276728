import type {
  CastMember,
  DialogueLine,
  Doubt,
  ElementId,
  Reading,
  Scene,
  SceneId,
  SourcePlace,
  StageDirection,
} from '@scripteam/contract/model'

/** One thing that can be selected: the heading of a scene, a line or a direction. */
export type Row =
  | { readonly kind: 'scene'; readonly id: SceneId; readonly scene: Scene; readonly isFirst: boolean }
  | { readonly kind: 'dialogue'; readonly id: ElementId; readonly sceneId: SceneId; readonly line: DialogueLine }
  | {
      readonly kind: 'direction'
      readonly id: ElementId
      readonly sceneId: SceneId
      readonly direction: StageDirection
    }

/** The reading as one list, in reading order, each scene led by its heading. */
export function rowsOf({ scenes }: Pick<Reading, 'scenes'>): Row[] {
  return scenes.flatMap((scene, at) => [
    { kind: 'scene' as const, id: scene.id, scene, isFirst: at === 0 },
    ...elementsOf(scene),
  ])
}

function elementsOf(scene: Scene): Row[] {
  const lines = new Map<string, DialogueLine>(scene.dialogue.map((line) => [line.id, line]))
  const directions = new Map<string, StageDirection>(scene.stageDirections.map((one) => [one.id, one]))
  return scene.elements.flatMap(({ id }): Row[] => {
    const line = lines.get(id)
    if (line) return [{ kind: 'dialogue', id: line.id, sceneId: scene.id, line }]
    const direction = directions.get(id)
    return direction ? [{ kind: 'direction', id: direction.id, sceneId: scene.id, direction }] : []
  })
}

/** The words of a row. */
export function textOf(row: Row): string {
  if (row.kind === 'scene') return row.scene.title
  return row.kind === 'dialogue' ? row.line.text : row.direction.text
}

/** What is doubtful about a row, the greatest doubt; null when nothing is. A suggestion is an answer to one, and none itself. */
export function doubtOf(row: Row): Doubt | null {
  const doubts = doubtsOf(row).filter(({ suggested }) => suggested === undefined)
  return doubts.reduce<Doubt | null>((least, one) => (least && least.confidence <= one.confidence ? least : one), null)
}

/** Who, as a language model thinks, speaks a doubtful line; null when it suggests nobody who is in the cast. */
export function suggestedFor<C extends Pick<CastMember, 'id'>>(row: Row, cast: readonly C[]): C | null {
  const suggested = doubtsOf(row).find((doubt) => doubt.suggested !== undefined)?.suggested
  return cast.find(({ id }) => id === suggested) ?? null
}

function doubtsOf(row: Row): readonly Doubt[] {
  return (row.kind === 'scene' ? row.scene.heading : elementOf(row))?.doubts ?? []
}

/** Where a row is printed; a heading of an older reading where the first thing below it is. Null for what was added by hand. */
export function placeOfRow(rows: readonly Row[], at: number): SourcePlace | null {
  const row = rows[at]
  if (!row) return null
  if (row.kind !== 'scene') return elementOf(row).source ?? null
  if (row.scene.heading?.source) return row.scene.heading.source
  const next = rows[at + 1]
  return next && next.kind !== 'scene' ? (elementOf(next).source ?? null) : null
}

/** The page a row is on, or the nearest one before it that is known; 1 when none is. */
export function pageNear(rows: readonly Row[], at: number): number {
  for (let near = at; near >= 0; near--) {
    const place = placeOfRow(rows, near)
    if (place) return place.page
  }
  return 1
}

/** Places of the doubtful rows, in reading order. */
export function doubtfulPlaces(rows: readonly Row[]): number[] {
  return rows.flatMap((row, at) => (doubtOf(row) ? [at] : []))
}

/** The doubtful place a step of 1 or -1 leads to from `at`, round the ends; null when there is none. */
export function nextDoubt(places: readonly number[], at: number, step: 1 | -1): number | null {
  const beyond = step === 1 ? places.find((place) => place > at) : places.findLast((place) => place < at)
  return beyond ?? (step === 1 ? places[0] : places.at(-1)) ?? null
}

/** Who most likely speaks what stands at `at`: who spoke before, or else who speaks after. */
export function speakersNear(rows: readonly Row[], at: number): DialogueLine['speakers'] {
  const line = rows.slice(0, at + 1).findLast(isLine) ?? rows.slice(at).find(isLine)
  return line?.line.speakers ?? []
}

function isLine(row: Row): row is Extract<Row, { kind: 'dialogue' }> {
  return row.kind === 'dialogue'
}

function elementOf(row: Exclude<Row, { kind: 'scene' }>): DialogueLine | StageDirection {
  return row.kind === 'dialogue' ? row.line : row.direction
}
