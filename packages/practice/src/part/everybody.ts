import type { CharacterId } from '@scripteam/contract/model'

/** How many speak where a group speaks: whoever is on stage, or so many. */
export type Everybody = ReadonlyMap<CharacterId, 'all' | 2 | 3>

/** What plays print over a line that all say who are on stage; "CORO" and "VOICES" are others. */
const ALL = /^(?:the |los |las )?(?:all|everyone|everybody|omnes|tutti|todos|todas)(?: juntos| juntas| together)?\.?$/iu
const TWO = /^(?:the )?(?:both|two|ambos|ambas|los dos|las dos)\.?$/iu
const THREE = /^(?:the three|all three|los tres|las tres)\.?$/iu

/** The groups of a cast in which I may be one: "TODOS", "ALL", "LOS DOS". */
export function everybodyIn(cast: readonly { id: CharacterId; name: string; isGroup: boolean }[]): Everybody {
  return new Map(
    cast.flatMap(({ id, name, isGroup }) => {
      const size = isGroup ? sizeOf(name.trim()) : null
      return size === null ? [] : [[id, size] as const]
    }),
  )
}

function sizeOf(name: string): 'all' | 2 | 3 | null {
  if (ALL.test(name)) return 'all'
  if (TWO.test(name)) return 2
  return THREE.test(name) ? 3 : null
}
