import type { CueShape, Separator } from './cueShapes.ts'
import { isSeldomSomebody, type LetterCase, labelKey } from './label.ts'
import type { Candidate, Layout } from './layout.ts'
import type { SheetLine } from './sheet.ts'

/** A line accepted as the start of a speech. */
export interface Cue {
  readonly shape: CueShape
  readonly confidence: number
  /** The label was seen once only. */
  readonly isRare: boolean
}

/** Decides for each line whether a speech starts there. Shape: one entry for each sheet line, null for none. */
export function acceptCues(
  sheet: readonly SheetLine[],
  found: readonly Candidate[],
  layout: Layout,
  cast: ReadonlySet<string>,
  isHeading: (i: number) => boolean,
): (Cue | null)[] {
  const isItalic = italicLabels(sheet, found, layout)
  const mentions = isWeakShape(layout) ? mentionedNames(sheet) : new Set<string>()
  const isUnder = underLabels(sheet, found, layout)
  return sheet.map((line, i) => {
    const candidate = found[i]
    if (!candidate || isUnder[i]) return null
    const cue = accept(line, candidate, layout, cast, isItalic(line))
    if (cue && isWrappedName(cue, line, sheet[i - 1], layout) && !isHeading(i - 1)) return null
    return cue?.isRare &&
      isWeakShape(cue.shape) &&
      !isItalic(line) &&
      !isLikelyName(cue.shape.label, mentions, isHeading(i - 1))
      ? null
      : cue
  })
}

/**
 * Under a label that stands alone somebody speaks: "DOC / (sings) / I HAVE MISSED EVERY TRAIN" is no label, though in capitals,
 * unless it stands over speeches elsewhere. Shape: one entry for each sheet line.
 */
function underLabels(sheet: readonly SheetLine[], found: readonly Candidate[], layout: Layout): boolean[] {
  if (layout.separator !== 'own') return []
  const isOwn = (i: number) => {
    const shape = found[i]?.own
    return shape?.letterCase === layout.letterCase && (layout.labels.get(labelKey(shape.label)) ?? 0) > 1
  }
  const speaksAlone = new Set<string>()
  const isBelow = sheet.map((line, i) => {
    const key = labelKey(found[i]?.own?.label ?? '')
    if (line.blankBefore > 0 || found[i]?.own == null) {
      speaksAlone.add(key)
      return false
    }
    let above = i - 1
    while (above > 0 && /^\([^()]*\)$/.test(sheet[above]?.text ?? '') && sheet[above]?.blankBefore === 0) above--
    const isUnder = isOwn(above)
    if (!isUnder) speaksAlone.add(key)
    return isUnder
  })
  return isBelow.map((isUnder, i) => isUnder && !speaksAlone.has(labelKey(found[i]?.own?.label ?? '')))
}

/** "… esto es para doña / Remedios.": a name that ends a sentence on a line of its own, and labels nothing else. */
function isWrappedName({ shape }: Cue, line: SheetLine, before: SheetLine | undefined, layout: Layout): boolean {
  if (!isWeakShape(shape) || line.blankBefore > 0 || before === undefined) return false
  return (layout.labels.get(labelKey(shape.label)) ?? 0) < 2 && /[\p{Ll},;]$/u.test(before.text)
}

/** A label in small letters before a point or a dash, or on a line of its own, may as well be the first words of a text. */
function isWeakShape({ letterCase, separator }: { letterCase: LetterCase; separator: Separator }): boolean {
  return (
    letterCase === 'title' &&
    (separator === 'dot' || separator === 'own' || separator === 'apart' || separator === 'dash')
  )
}

/** True for lines that begin with words in italics, where the labels of this script are set so: "_Lady F._ Then you should oil him." */
function italicLabels(
  sheet: readonly SheetLine[],
  found: readonly Candidate[],
  layout: Layout,
): (line: SheetLine) => boolean {
  const isSo = ({ text }: SheetLine) => text.startsWith('_') && /^_[^_]{1,44}_\s/.test(text)
  let italic = 0
  for (const [i, line] of sheet.entries()) if (found[i]?.inline?.separator === layout.separator && isSo(line)) italic++
  return italic > 0.5 * layout.cues ? isSo : () => false
}

/** The words that stand with a capital inside a sentence: names, which the text speaks of elsewhere. */
function mentionedNames(sheet: readonly SheetLine[]): Set<string> {
  const names = new Set<string>()
  for (const { text } of sheet) for (const [, name = ''] of text.matchAll(MENTION)) names.add(labelKey(name))
  return names
}

const MENTION = /[\p{Ll},] (\p{Lu}\p{Ll}{2,})/gu

/** A label seen once is believed when it is written like a name that the text mentions, and opens no scene. */
function isLikelyName(label: string, mentions: ReadonlySet<string>, isAfterHeading: boolean): boolean {
  const words = label.split(' ')
  const isNamed = words.every((word) => /^[\p{Lu}\d]/u.test(word) || word.length < 4)
  return isNamed && words.length <= 4 && !isAfterHeading && words.some((word) => mentions.has(labelKey(word)))
}

function accept(
  line: SheetLine,
  candidate: Candidate,
  layout: Layout,
  cast: ReadonlySet<string>,
  isItalic: boolean,
): Cue | null {
  const { inline, own } = candidate
  const isApart = layout.separator === 'apart'
  const main = mainShape(candidate, layout.separator)
  if (main && (isApart || main.separator === layout.separator) && main.letterCase === layout.letterCase) {
    const cue = acceptMain(line, main, layout, cast, isItalic)
    if (cue) return cue
  }
  return acceptOther(line, inline, own, layout) ?? acceptFull(line, candidate, layout)
}

/** How the line would start a speech in the shape that the script is set in. */
function mainShape({ inline, own, spaced, boxed }: Candidate, separator: Separator): CueShape | null {
  if (separator === 'space') return spaced
  if (separator === 'boxed') return boxed
  return separator === 'own' || separator === 'apart' ? own : inline
}

function acceptMain(
  line: SheetLine,
  shape: CueShape,
  layout: Layout,
  cast: ReadonlySet<string>,
  isItalic: boolean,
): Cue | null {
  if (shape.separator === 'own' && !line.hasFollower && !layout.isBlanked) return null
  const times = layout.labels.get(labelKey(shape.label)) ?? 0
  const isKnown = times > 1 || isCast(shape.label, cast)
  const isWeak = isWeakShape(shape) && !isItalic
  const startsParagraph = line.blankBefore > 0 || line.afterPage || !layout.isBlanked
  if (isWeak && layout.isBlanked && line.blankBefore === 0 && !line.afterPage) return null
  if (isKnown) return { shape, confidence: startsParagraph ? 0.97 : 0.8, isRare: false }
  if (shape.separator === 'own' && !line.hasFollower && layout.separator !== 'apart') return null
  if ((isWeak && !layout.isBlanked) || isSeldomSomebody(shape.label)) return null
  if (!startsParagraph) return null
  return { shape, confidence: isWeak ? 0.6 : 0.85, isRare: true }
}

/** Another shape counts when its label is one that the main shape knows: a speech set with a colon for once. */
function acceptOther(line: SheetLine, inline: CueShape | null, own: CueShape | null, layout: Layout): Cue | null {
  const startsParagraph = line.blankBefore > 0 || line.afterPage
  for (const shape of [inline, own]) {
    if (!shape || (shape === own && !line.hasFollower)) continue
    const isSameCase = shape.letterCase === layout.letterCase
    if (!isSameCase && (shape.separator !== layout.separator || !startsParagraph)) continue
    const times = layout.labels.get(labelKey(shape.label)) ?? 0
    const isKnown =
      times > 1 ||
      (times > 0 && (shape.letterCase === 'caps' || layout.letterCase === 'caps') && !isSeldomSomebody(shape.label))
    const isBracketed = shape.separator === 'bare' && layout.bareCues >= 5 && startsParagraph && layout.isBlanked
    if (isBracketed && !isKnown) return { shape, confidence: 0.8, isRare: true }
    if (!isKnown || (layout.isBlanked && !startsParagraph)) continue
    if (!layout.isBlanked && shape.letterCase === 'title' && (shape.separator === 'dot' || shape.separator === 'own'))
      continue
    return { shape, confidence: 0.85, isRare: false }
  }
  return null
}

/** "SECOND GUEST What a lovely fire.": a name that fills its column leaves no gap before the speech. */
function acceptFull(line: SheetLine, { spaced }: Candidate, layout: Layout): Cue | null {
  if (layout.separator !== 'tab' || layout.letterCase !== 'caps' || spaced === null || line.indent > 1) return null
  const times = layout.labels.get(labelKey(spaced.label)) ?? 0
  const isLong = spaced.label.length > 8 && layout.hangs
  return times > 1 || isLong ? { shape: spaced, confidence: 0.8, isRare: times < 2 } : null
}

function isCast(label: string, cast: ReadonlySet<string>): boolean {
  return cast.has(labelKey(label))
}
