import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ScriptId } from '@scripteam/contract/model'
import { readScript } from '@scripteam/script'
import { z } from 'zod'

/** Short scenes with the ties that stand in them ("LOLA child PILAR"); half of them are traps without any. */
const Cases = z.array(z.object({ id: z.string(), lines: z.array(z.string()), kin: z.array(z.string()) }))
type Case = z.infer<typeof Cases>[number]

export interface KinshipScore {
  readonly cases: number
  readonly traps: number
  readonly right: number
  readonly stated: number
  readonly expected: number
  /** Shares from 0 to 1; a precision of 1 when nothing was stated. */
  readonly kinshipPrecision: number
  readonly kinshipRecall: number
  /** What was stated without standing there ("+"), and what stands there unseen ("-"). */
  readonly misses: string[]
}

/** Reads the scenes of `folder` and compares every stated tie between two people, each once, with the expected ones. */
export function scoreKinship(folder: string): KinshipScore {
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => Cases.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  const compared = cases.map(compare)
  const sum = (count: (one: Compared) => number) => compared.reduce((total, one) => total + count(one), 0)
  const right = sum((one) => one.right)
  const stated = sum((one) => one.stated)
  const expected = cases.reduce((total, { kin }) => total + kin.length, 0)
  return {
    cases: cases.length,
    traps: cases.filter(({ kin }) => kin.length === 0).length,
    right,
    stated,
    expected,
    kinshipPrecision: stated === 0 ? 1 : right / stated,
    kinshipRecall: expected === 0 ? 1 : right / expected,
    misses: compared.flatMap((one) => one.misses),
  }
}

interface Compared {
  readonly right: number
  readonly stated: number
  readonly misses: string[]
}

function compare({ id, lines, kin }: Case): Compared {
  const ties = statedTies(lines)
  // Each tie is stated from both ends, so that an expected one is found as it is written.
  const found = kin.filter((tie) => ties.has(tie))
  const pairs = new Set(kin.map(pairOf))
  const wrong = [...ties].filter((tie) => !found.some((own) => pairOf(own) === pairOf(tie)))
  const wrongPairs = new Set(wrong.map(pairOf))
  const missed = kin.filter((tie) => !ties.has(tie))
  return {
    right: found.length,
    stated: found.length + wrongPairs.size,
    misses: [
      ...wrong.map((tie) => `+ ${id}: ${tie}${pairs.has(pairOf(tie)) ? ' (other kin)' : ''}`),
      ...missed.map((tie) => `- ${id}: ${tie}`),
    ],
  }
}

function pairOf(tie: string): string {
  const [from = '', , to = ''] = tie.split(' ')
  return [from, to].sort().join(' ')
}

function statedTies(lines: readonly string[]): Set<string> {
  const printed = lines.flatMap((text) => (/^\p{Lu}[\p{L}]+, /u.test(text) ? [{ text }] : [{ text: '' }, { text }]))
  const scriptId = ScriptId.parse(uuidOf(lines.join('\n')))
  const result = readScript([{ kind: 'flow', number: 1, lines: printed }], { scriptId, expectedLanguage: 'auto' })
  if (result.kind !== 'read') throw new Error(`nobody speaks in: ${lines[0]}`)
  const { characters, relationships } = result.reading
  const nameOf = new Map(characters.map(({ id, name }) => [id, name.toUpperCase()]))
  const kin = relationships.filter(({ kind }) => kind !== 'speaksWith')
  return new Set(kin.map(({ from, to, kind }) => `${nameOf.get(from)} ${kind} ${nameOf.get(to)}`))
}

function uuidOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

export function kinshipRow({ cases, traps, right, stated, expected, ...score }: KinshipScore): string {
  return [
    `kinship over ${cases} scenes, ${traps} of them traps: precision ${right}/${stated} ${percent(score.kinshipPrecision)} (target 90 %), recall ${right}/${expected} ${percent(score.kinshipRecall)}`,
    ...score.misses.map((miss) => `  ${miss}`),
  ].join('\n')
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
