import type { LineId, PackLine } from '@scripteam/contract/model'
import type { Step } from '@scripteam/practice'
import type { Keepsake } from '../../../offline/index.ts'
import type { Clip } from '../../../platform/audioPort'

/** A line that can be heard again: the partner's recording, or what I said myself. */
export interface Spoken {
  readonly lineId: LineId
  readonly clips: readonly Clip[]
}

/** A line of mine between its cue and the line that answers it. */
export interface Exchange {
  readonly line: PackLine
  readonly spoken: readonly Spoken[]
}

/** Every line of mine that was kept, in the order of the play. `play` is all of it, line by line. */
export function exchangesOf(play: readonly Step[], keepsake: Keepsake): Exchange[] {
  return keptPlaces(play, keepsake).flatMap((at) => {
    const step = play[at]
    if (!step) return []
    const around = [at - 1, at, at + 1].flatMap((place) => (isSameScene(play, at, place) ? [place] : []))
    return [{ line: step.line, spoken: around.flatMap((place) => spokenAt(play, place, keepsake)) }]
  })
}

/** All that was kept, with what the others say before, between and after, as far as my next line that was not kept. */
export function passageOf(play: readonly Step[], keepsake: Keepsake): Spoken[] {
  const kept = keptPlaces(play, keepsake)
  const places = new Set(kept.flatMap((at) => [...partnersFrom(play, at, -1), at, ...partnersFrom(play, at, 1)]))
  return [...places].sort((a, b) => a - b).flatMap((place) => spokenAt(play, place, keepsake))
}

function keptPlaces(play: readonly Step[], { lines }: Keepsake): number[] {
  const kept = new Set(lines.map((line) => line.lineId))
  return play.flatMap((step, at) => (kept.has(step.line.id) ? [at] : []))
}

/** The partners' lines from here on, in one direction, to my next one or the end of the scene. */
function partnersFrom(play: readonly Step[], at: number, direction: 1 | -1): number[] {
  const places: number[] = []
  for (let place = at + direction; isSameScene(play, at, place); place += direction) {
    if (play[place]?.kind === 'mine') break
    places.push(place)
  }
  return places
}

function isSameScene(play: readonly Step[], at: number, place: number): boolean {
  return play[place] !== undefined && play[place]?.sceneId === play[at]?.sceneId
}

/** A line without a recording is passed over. */
function spokenAt(play: readonly Step[], place: number, { lines }: Keepsake): Spoken[] {
  const line = play[place]?.line
  if (!line) return []
  const mine = lines.find((kept) => kept.lineId === line.id)?.pieces
  const sounds = mine ?? (play[place]?.kind === 'partner' && line.audio ? [line.audio] : [])
  const clips = sounds.map(({ blob, durationMs }) => ({ blob, durationMs, lineId: line.id }))
  return clips.length === 0 ? [] : [{ lineId: line.id, clips }]
}
