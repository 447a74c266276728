import type { CastEntry, Speech } from '../structure/element.ts'
import { isGroupLabel, labelKey } from '../structure/label.ts'
import type { Label } from './labels.ts'
import { withoutArticle } from './matchCast.ts'

/**
 * Tells which labels are one person: key -> key of the label they are merged into.
 * Evidence: the same words behind an article or "the voice of"; the same entry of the cast list; one holding the other
 * with a title more; a slip of one letter. Against it, always: the two answer one another.
 */
export function mergeLabels(
  labels: readonly Label[],
  entries: ReadonlyMap<string, CastEntry>,
  speeches: readonly Speech[],
): Map<string, string> {
  const heads = new Map(labels.map((label) => [label.key, label.key]))
  const answers = countAnswers(speeches)
  const cores = groupBy(labels, (label) => coreOf(label.key))
  for (const group of cores.values()) mergeAll(group, heads, answers, 1)
  const entryGroups = groupBy(
    labels.filter((label) => entries.has(label.key) && !NUMBERED.test(label.key)),
    (label) => entries.get(label.key)?.name ?? '',
  )
  for (const group of entryGroups.values()) mergeAll(group, heads, answers, 0)
  mergeTitled(labels, heads, answers)
  mergeChorus(labels, heads, answers)
  mergeSlips(labels, heads, entries, answers)
  return heads
}

const NUMBERED = /\d|\b(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|OTR[OA]|ANOTHER|OTHER|PRIMER[OA]?|SEGUND[OA]|TERCER[OA]?)\b/

/** The words that name the person: "LA VOZ DE CLAUDINITA", "CLAUDINITA'S VOICE" -> "CLAUDINITA"; "CORO DE MUJERES" -> "MUJERES". */
function coreOf(key: string): string {
  const bare = key
    .replace(
      /^(?:LA |THE |UNA |A )?(?:VOZ|VOCES|VOICES?|CORO|GRUPO|CHORUS|SOMBRA|GHOST|ECO) (?:DEL|DE LAS?|DE LOS|DE|OF THE|OF) (?=\S{3})/,
      '',
    )
    .replace(/ S VOICE$| VOICE$/, '')
  return withoutArticle(bare.replace(/ \(?(?:DENTRO|WITHIN|OFF)\)?$/, ''))
}

/** How often two labels stand next to one another: people who answer each other are two. */
function countAnswers(speeches: readonly Speech[]): Map<string, number> {
  const answers = new Map<string, number>()
  let before: string | null = null
  for (const speech of speeches) {
    const key: string = labelKey(speech.labels[0] ?? '')
    if (before !== null && before !== key) {
      const both = pair(before, key)
      answers.set(both, (answers.get(both) ?? 0) + 1)
    }
    before = key
  }
  return answers
}

function pair(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`
}

function mergeAll(
  group: readonly Label[],
  heads: Map<string, string>,
  answers: ReadonlyMap<string, number>,
  allowed: number,
): void {
  const [first, ...others] = group.toSorted((a, b) => b.times - a.times)
  if (first === undefined) return
  for (const other of others) {
    if ((answers.get(pair(first.key, other.key)) ?? 0) <= allowed) merge(other.key, first.key, heads)
  }
}

function merge(from: string, into: string, heads: Map<string, string>): void {
  const head = heads.get(into) ?? into
  const old = heads.get(from) ?? from
  if (head === old) return
  for (const [key, value] of heads) if (value === old) heads.set(key, head)
}

const GIVEN_NAME_TITLE = /^(?:DON|DONA|D|DOÑA|SENOR|SENORA|SENORITA|FRAY|SOR|PADRE|MAESTRO|KING|QUEEN|SIR|DUKE|PRINCE) /

/** "DON URBANO" and "URBANO": a title that goes with the given name, where one of the two labels is rare. */
function mergeTitled(labels: readonly Label[], heads: Map<string, string>, answers: ReadonlyMap<string, number>): void {
  const byKey = new Map(labels.map((label) => [label.key, label]))
  for (const label of labels) {
    const bare = byKey.get(label.key.replace(GIVEN_NAME_TITLE, ''))
    if (bare === undefined || bare === label || answers.has(pair(label.key, bare.key))) continue
    const rare = Math.min(label.times, bare.times)
    if (rare <= 3 && rare * 5 <= Math.max(label.times, bare.times)) merge(bare.key, label.key, heads)
  }
}

/** "CORO" is "CORO DE MUJERES" when there is no other. */
function mergeChorus(labels: readonly Label[], heads: Map<string, string>, answers: ReadonlyMap<string, number>): void {
  for (const label of labels) {
    if (!/^(?:CORO|CHORUS|VOCES|VOZ|VOICES?)$/.test(label.key)) continue
    const longer = labels.filter((other) => other.key.startsWith(`${label.key} `))
    const [one] = longer
    if (one && longer.length === 1 && !answers.has(pair(label.key, one.key))) merge(label.key, one.key, heads)
  }
}

/** No play has more roles; where more labels are found, a slip is looked for among the most used ones only. */
const MAX_ROLES = 300

/** "MÁRQUEZ" once among many "MARQUÉS": one letter apart, hardly used, not in the cast list and never an answer. */
function mergeSlips(
  labels: readonly Label[],
  heads: Map<string, string>,
  entries: ReadonlyMap<string, CastEntry>,
  answers: ReadonlyMap<string, number>,
): void {
  const known = labels.length <= MAX_ROLES ? labels : labels.toSorted((a, b) => b.times - a.times).slice(0, MAX_ROLES)
  for (const slip of labels) {
    if (slip.times > 2 || slip.key.length < 6 || isGroupLabel(slip.key) || entries.get(slip.key)?.name === slip.key)
      continue
    const right = known.find((other) => other.times >= slip.times && other !== slip && isSlip(slip.key, other.key))
    if (right && (right.times >= 5 * slip.times || NUMBERED.test(slip.key)) && !answers.has(pair(slip.key, right.key)))
      merge(slip.key, right.key, heads)
  }
}

/** One letter put in, left out or changed; the last letter of a name may be its gender, a number is never a slip. */
function isSlip(a: string, b: string): boolean {
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '') || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const changed = Math.max(a.length, b.length) - start - end
  const isEnding = end === 0 && /[AOS]$/.test(a.length >= b.length ? a : b)
  return start >= 2 && changed <= 1 && !isEnding
}

/** Labels by what `keyOf` says of them, in order of first appearance. */
export function groupBy(labels: readonly Label[], keyOf: (label: Label) => string): Map<string, Label[]> {
  const groups = new Map<string, Label[]>()
  for (const label of labels) {
    const key = keyOf(label)
    const group = groups.get(key)
    if (group) group.push(label)
    else groups.set(key, [label])
  }
  return groups
}
