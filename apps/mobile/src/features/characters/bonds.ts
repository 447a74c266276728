import type { Character, CharacterRelationship } from '@scripteam/contract/model'

/** Somebody a character speaks with, and what they are to each other as far as it is known. */
export interface Bond {
  readonly name: string
  readonly kind: CharacterRelationship['kind']
  readonly isModels: boolean
  readonly exchanges: number
  /** How the character speaks to them; null where nothing tells. */
  readonly warmth: 'warm' | 'cold' | null
  readonly evidence: CharacterRelationship['evidence']
}

/** A sentiment nearer to 0 says nothing. */
const NOTICEABLE = 0.25

/** Those a character speaks with, most exchanges first; whoever has left the cast is left out. */
export function bondsOf(
  { id: own, relationships }: Pick<Character, 'id' | 'relationships'>,
  cast: readonly Character[],
): Bond[] {
  return relationships
    .filter(({ from }) => from === own)
    .flatMap(({ to, kind, source, exchanges, sentiment, evidence }) => {
      const other = cast.find(({ id }) => id === to)
      if (!other) return []
      return [
        { name: other.name, kind, isModels: source === 'model', exchanges, warmth: warmthOf(sentiment), evidence },
      ]
    })
    .sort((a, b) => b.exchanges - a.exchanges)
}

function warmthOf(sentiment: number): Bond['warmth'] {
  if (sentiment >= NOTICEABLE) return 'warm'
  return sentiment <= -NOTICEABLE ? 'cold' : null
}
