import { lineTone } from '../../packages/script/src/characters/emotion.ts'

/** Ends in -ly without saying how. */
const NO_MANNER = /^(?:only|early|family|reply|fly|july|italy|emily|cecily|nearly|finally|immediately|presently)$/i
/** Adverbs in -ly and -mente. */
const ADVERB = /(?<![\p{L}])\p{L}{3,}(?:ly|mente)(?![\p{L}])/giu
/** "With grandeur.", "muy con efusión", "in a hollow voice"; an article would make it a thing that is carried. */
const PHRASE =
  /^(?:muy )?(?:con|with|sin) (?!el |la |los |las |un |una |the |a |an |his |her |su )\p{Ll}+|\bin an? (?:\p{Ll}+ )*(?:tone|voice|manner)\b/iu
/** One word that is an adjective or participle: "Unabashed.", "rabiosa", "turbado". */
const ADJECTIVE = /^\(?(?:muy |half )?\p{L}{2,}(?:ed|ful|ous|os[oa]|[ai]d[oa]|ísim[oa])\W*$/iu

const LONGEST = 90

export interface MannerCount {
  readonly directions: number
  readonly toned: number
}

/** Directions that by their form alone say how a line is spoken, and those of them from which a tone is read. */
export function countManner(directions: readonly string[]): MannerCount {
  const manner = directions.filter((text) => text.length <= LONGEST && isManner(text))
  return { directions: manner.length, toned: manner.filter((text) => lineTone({ text: '', notes: [text] })).length }
}

function isManner(text: string): boolean {
  const adverbs = text.match(ADVERB) ?? []
  return adverbs.some((word) => !NO_MANNER.test(word)) || PHRASE.test(text) || ADJECTIVE.test(text)
}

export function mannerRow({ directions, toned }: MannerCount): string {
  const share = directions === 0 ? 'none' : `${((100 * toned) / directions).toFixed(1)} %`
  return `manner directions with an emotion or manner ${toned}/${directions}: ${share} (target 80 %)`
}
