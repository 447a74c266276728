import type { DialogueLine, LineAudio, LineId } from '@scripteam/contract/model'
import type { KeptTake } from './facts.ts'
import { chosenTake, fits, type OrderParts, orderFor } from './orders.ts'
import type { AudioCache } from './ports/index.ts'
import { contentKey } from './recordLine.ts'

/** A take with where its recording is: in the cache under a key, or its own. */
interface TakePlace {
  /** Null for the cast voice's own reading. */
  readonly take: KeptTake | null
  readonly key: string | null
}

/** The takes of a line, the cast voice's own reading first, each with its recording; null where there is none now. */
export async function takesOf(line: DialogueLine, parts: OrderParts, cache: Pick<AudioCache, 'find'>) {
  const places = placesOf(line, parts)
  const found = await cache.find(places.flatMap(({ key }) => key ?? []))
  return places.map(({ take, key }) => ({ take, audio: audioAt({ take, key }, found) }))
}

/**
 * What is heard of the lines that have takes: the recording that somebody made of the chosen one, and, where there are
 * several, all that are there. What is not recorded is passed over: it is asked for when it is chosen.
 */
export async function keptTakes(
  parts: OrderParts,
  cache: Pick<AudioCache, 'find'>,
): Promise<{ chosen: Record<LineId, LineAudio>; takes: Record<LineId, LineAudio[]> }> {
  const lines = parts.confirmed.reading.scenes.flatMap((scene) => scene.dialogue.filter(({ id }) => parts.takes[id]))
  const placed = lines.map((line) => ({ line, places: placesOf(line, parts) }))
  const found = await cache.find(placed.flatMap(({ places }) => places.flatMap(({ key }) => key ?? [])))
  const chosen: Record<LineId, LineAudio> = {}
  const takes: Record<LineId, LineAudio[]> = {}
  for (const { line, places } of placed) {
    const own = chosenTake(line, parts.takes[line.id])
    if (own?.kind === 'recorded') chosen[line.id] = own.audio
    const heard = places.filter(({ take }) => !take || fits(take, line)).flatMap((place) => audioAt(place, found) ?? [])
    if (heard.length > 1) takes[line.id] = heard
  }
  return { chosen, takes }
}

function placesOf(line: DialogueLine, parts: OrderParts): TakePlace[] {
  const kept = parts.takes[line.id]?.takes ?? []
  return [null, ...kept].map((take) => {
    if (take?.kind === 'recorded') return { take, key: null }
    const order = orderFor(line, parts, take)
    return { take, key: order && contentKey(order) }
  })
}

function audioAt({ take, key }: TakePlace, found: ReadonlyMap<string, LineAudio>): LineAudio | null {
  if (take?.kind === 'recorded') return take.audio
  return key === null ? null : (found.get(key) ?? null)
}
