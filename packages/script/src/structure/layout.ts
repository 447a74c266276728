import { boxedCue, type CueShape, inlineCue, ownLineCue, type Separator, spacedCue } from './cueShapes.ts'
import { type LetterCase, labelKey } from './label.ts'

/** One printed line with the ways in which it may start a speech. */
export interface Candidate {
  readonly inline: CueShape | null
  readonly own: CueShape | null
  readonly spaced: CueShape | null
  readonly boxed: CueShape | null
}

/** Which shape speakers' labels have in this script, and which labels are known by it. */
export interface Layout {
  readonly separator: Separator
  readonly letterCase: LetterCase
  /** Blank lines stand before (nearly) every speech. */
  readonly isBlanked: boolean
  /** Label key -> how often it was seen in the winning shape. */
  readonly labels: ReadonlyMap<string, number>
  readonly cues: number
  /** Most lines without a label are set far in, under the speech above. */
  readonly hangs: boolean
  /** How often a label stands with nothing but a bracket behind it. */
  readonly bareCues: number
}

export interface Seen {
  readonly indent: number
  readonly text: string
  readonly blankBefore: number
  /** The next line follows at once. */
  readonly hasFollower: boolean
  /** It follows at once or over one blank. */
  readonly hasNext: boolean
}

/** Reads every line both ways. Shape: one candidate for each line, in order. */
export function candidates(lines: readonly Seen[]): Candidate[] {
  return lines.map((line) => {
    const text = withoutItalicBrackets(line.text)
    return { inline: inlineCue(text), own: ownLineCue(text), spaced: spacedCue(text), boxed: boxedCue(line.text) }
  })
}

/** "ANA _(aside)_" is marked twice: the brackets are enough. */
function withoutItalicBrackets(text: string): string {
  return /_[([]/.test(text) ? text.replace(/_(\([^()_]*\)|\[[^[\]_]*\])_/g, '$1') : text
}

/**
 * Chooses the label shape with the most evidence: labels that come again, or that the cast list names.
 * Null when nothing recurs: the text is no script.
 */
export function chooseLayout(
  lines: readonly Seen[],
  found: readonly Candidate[],
  cast: ReadonlySet<string>,
): Layout | null {
  const families = new Map<string, Family>()
  for (const [i, line] of lines.entries()) {
    const candidate = found[i]
    if (candidate?.inline) count(families, candidate.inline, line)
    if (candidate?.spaced) count(families, candidate.spaced, line)
    if (candidate?.boxed) count(families, candidate.boxed, line)
    if (candidate?.own && line.hasNext) {
      count(families, line.hasFollower ? candidate.own : { ...candidate.own, separator: 'apart' }, line)
    }
  }
  let best: Family | null = null
  for (const family of families.values()) {
    family.score = evidence(family, cast)
    if (best === null || family.score > best.score) best = family
  }
  if (best === null || !isEnough(best, lines)) return null
  addBare(best, families)
  return {
    separator: best.separator,
    letterCase: best.letterCase,
    isBlanked: best.blanked >= 0.8 * best.cues,
    labels: best.labels,
    cues: best.cues,
    hangs: hangs(lines, found),
    bareCues: families.get(`bare/${best.letterCase}`)?.cues ?? 0,
  }
}

function hangs(lines: readonly Seen[], found: readonly Candidate[]): boolean {
  const others = lines.filter((_, i) => found[i]?.inline?.separator !== 'tab')
  return others.filter(({ indent }) => indent >= 6).length > 0.5 * others.length
}

interface Family {
  readonly separator: Separator
  readonly letterCase: LetterCase
  readonly labels: Map<string, number>
  cues: number
  blanked: number
  score: number
}

function count(families: Map<string, Family>, shape: CueShape, line: Seen): void {
  const name = `${shape.separator}/${shape.letterCase}`
  const family = families.get(name) ?? {
    separator: shape.separator,
    letterCase: shape.letterCase,
    labels: new Map<string, number>(),
    cues: 0,
    blanked: 0,
    score: 0,
  }
  families.set(name, family)
  const key = labelKey(shape.label)
  family.labels.set(key, (family.labels.get(key) ?? 0) + 1)
  family.cues++
  if (line.blankBefore > 0) family.blanked++
}

/** "LIZA [rising] No!" is the same label as "LIZA. No!": where both are used, both count. */
function addBare(best: Family, families: ReadonlyMap<string, Family>): void {
  const bare = families.get(`bare/${best.letterCase}`)
  if (bare === undefined || bare === best) return
  for (const [key, n] of bare.labels) best.labels.set(key, (best.labels.get(key) ?? 0) + n)
}

/** How far a shape alone speaks for a label: capitals and dashes are rarely anything else. */
const WEIGHT: Record<LetterCase, Record<Separator, number>> = {
  caps: { colon: 1, dotdash: 1, dash: 0.9, dot: 0.9, tab: 1, bare: 0.5, own: 0.9, apart: 0.8, space: 0.6, boxed: 0.9 },
  title: { colon: 0.9, dotdash: 1, dash: 0.5, dot: 0.5, tab: 0.7, bare: 0, own: 0.5, apart: 0.3, space: 0, boxed: 0 },
}

function evidence(family: Family, cast: ReadonlySet<string>): number {
  let sum = 0
  for (const [key, n] of family.labels) sum += n > 1 || cast.has(key) ? n : 0.25
  return sum * WEIGHT[family.letterCase][family.separator]
}

/**
 * A play is believed from four recurring labels on. A scene of a few lines is believed when its cues fill it: in capitals,
 * or in small letters when somebody speaks twice and labels on lines of their own open paragraphs (a refrain does not).
 */
function isEnough(family: Family, lines: readonly Seen[]): boolean {
  if (family.score >= 4) return true
  const paragraphs = lines.filter((line) => line.blankBefore > 0 && !/^[([]/.test(line.text)).length || lines.length
  if (family.letterCase === 'caps') return family.cues >= 2 && family.cues >= 0.3 * paragraphs
  const isApart = family.separator === 'own' || family.separator === 'apart'
  if (isApart && family.blanked < 0.5 * family.cues) return false
  return family.cues >= 3 && family.cues >= 0.4 * paragraphs && family.labels.size < family.cues
}
