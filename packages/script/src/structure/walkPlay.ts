import type { Bounds } from './bounds.ts'
import type { Cue } from './cues.ts'
import type { Element, SetAsideReason, SpeechDoubt } from './element.ts'
import type { HeadingShape } from './headings.ts'
import { clean, directionText, isMarkedDirection, type Marks } from './marks.ts'
import { SENTENCE_END } from './paragraphs.ts'
import { directionLikeness, joinedLikeness } from './plainDirection.ts'
import type { PlaySheet } from './playSheet.ts'
import type { SheetLine } from './sheet.ts'
import { speechOf } from './speechOf.ts'
import { balance, blocksOf, headingEnd, isSetOff, joined, paragraphEnd, startsAnew } from './stretches.ts'
import { unmarkedPrior } from './unmarkedPrior.ts'
import { isVerseText } from './verse.ts'

interface Walked {
  readonly elements: readonly Element[]
  readonly aside: ReadonlyMap<number, SetAsideReason>
}

/** A speech while it grows; directions that follow it wait in `after` until it is known whether it goes on. */
interface OpenSpeech {
  readonly cue: Cue
  readonly first: number
  last: number
  chunks: string[]
  after: { text: string; first: number; last: number; confidence: number }[]
  doubts: SpeechDoubt[]
  notes: string[]
  /** How many brackets are open at its end. */
  depth: number
  /** How many quotations are open at its end. */
  quotes: number
}

/** Puts the lines of a play together to headings, speeches and directions, in reading order. */
export function walkPlay(play: PlaySheet, bounds: Bounds, marks: Marks): Walked {
  const elements: Element[] = []
  const aside = new Map<number, SetAsideReason>()
  const isVerse = isVerseText(blocksOf(play, bounds))
  const prior = unmarkedPrior(play, bounds, marks)
  let speech: OpenSpeech | null = null
  const close = () => {
    if (speech) finish(speech, elements, marks, isVerse)
    speech = null
  }
  for (let i = bounds.start; i < bounds.end; ) {
    const heading = play.headings[i]
    const cue = play.cues[i]
    if (speech && speech.depth > 0 && staysOpen(play, speech, i)) {
      append(play, speech, i)
      i++
    } else if (heading) {
      close()
      const last = headingEnd(play, i, bounds.end)
      const text = joined(play.sheet, i, last + 1)
      pushHeading(elements, heading, text, i, last)
      i = last + 1
    } else if (cue) {
      close()
      speech = open(cue, i, play.names)
      i++
    } else {
      const end = paragraphEnd(play, i, bounds.end, speech !== null)
      if (isPrinters(play.sheet[i]?.text ?? '')) for (let at = i; at < end; at++) aside.set(at, 'note')
      else speech = place({ play, marks, prior, elements }, speech, i, end)
      i = end
    }
  }
  close()
  return { elements, aside }
}

function open(cue: Cue, at: number, names: ReadonlySet<string>): OpenSpeech {
  const doubts = cueDoubts(cue)
  const { rest, manner } = cue.shape
  return {
    cue,
    first: at,
    last: at,
    chunks: rest === '' ? [] : [withMargin(rest, names)],
    after: [],
    doubts,
    notes: clean(manner ?? '') === '' ? [] : [clean(manner ?? '')],
    depth: balance(rest),
    quotes: quotesIn(rest),
  }
}

/** "Scene II. An alehouse room." is a heading and the description of its place. */
function pushHeading(elements: Element[], heading: HeadingShape, text: string, first: number, last: number): void {
  const tailAt = heading.tail === '' ? -1 : text.indexOf(heading.tail)
  const hasPlace = tailAt > 0 && /[.!?]_?$/.test(text) && heading.tail.includes(' ')
  const title = hasPlace ? text.slice(0, tailAt).replace(/[\s.,:;—–-]+$/, '') : text
  elements.push({ kind: 'heading', level: heading.level, text: title, first, last })
  if (hasPlace)
    elements.push({ kind: 'direction', text: directionText(text.slice(tailAt)), first, last, confidence: 0.9 })
}

/** What a paragraph is judged by, and where it goes. */
interface Stage {
  readonly play: PlaySheet
  readonly marks: Marks
  readonly prior: number
  readonly elements: Element[]
}

function place(stage: Stage, speech: OpenSpeech | null, from: number, end: number): OpenSpeech | null {
  const { play, elements } = stage
  const text = joined(play.sheet, from, end)
  const confidence = directionConfidence(stage, speech, from, text)
  if (confidence >= 0.5) {
    const direction = { text: directionText(text), first: from, last: end - 1, confidence }
    if (speech) speech.after.push(direction)
    else elements.push({ kind: 'direction', ...direction })
    return speech
  }
  if (!speech) {
    elements.push({ kind: 'direction', text: directionText(text), first: from, last: end - 1, confidence: 0.5 })
    return speech
  }
  resume(speech)
  if (play.sheet[from]?.blankBefore !== 0 && speech.chunks.length > 0 && confidence > 0.2)
    speech.doubts.push({ reason: 'paragraph_may_be_direction', confidence: 1 - confidence })
  for (let i = from; i < end; i++) append(play, speech, i)
  return speech
}

/** What the printer says and nobody plays: "END OF ACT I", "[Illustration: …]", "[Footnote 3: …]". */
function isPrinters(text: string): boolean {
  return PRINTERS.test(text)
}

const PRINTERS =
  /^(?:\[?(?:Illustration|Footnote|Ilustración|Nota al pie|Transcriber)\b|\[\d{1,3}\]:?\s+\S|_?(?:END OF (?:THE )?(?:\p{L}+ )?(?:ACT|SCENE|PLAY|PART)|FIN DEL? (?:\p{L}+ )?(?:ACTO|CUADRO|JORNADA|PRIMER)|FIN DE LA (?:\p{L}+ )?(?:JORNADA|ESCENA|OBRA|COMEDIA))(?![\p{L}])|(?:\*\s*){3,}$|[-–—_=~]{3,}$)/iu

/** A label that is hardly heard, or set otherwise than the rest of the script, may be none. */
function cueDoubts(cue: Cue): SpeechDoubt[] {
  if (cue.isRare) return [{ reason: 'label_once', confidence: cue.confidence }]
  return cue.confidence < 0.9 ? [{ reason: 'label_shape_unusual', confidence: cue.confidence }] : []
}

function append({ sheet, names }: PlaySheet, speech: OpenSpeech, at: number): void {
  const text = sheet[at]?.text ?? ''
  speech.chunks.push(withMargin(text, names))
  speech.depth = Math.max(0, speech.depth + balance(text))
  speech.quotes = Math.max(0, speech.quotes + quotesIn(text))
  speech.last = at
}

/** "Give you good night.            Exit.": a direction at the right margin gets the brackets that the columns stood for. */
function withMargin(text: string, names: ReadonlySet<string>): string {
  if (!text.includes('    ')) return text
  const [, said, aside] = FAR_RIGHT.exec(text) ?? []
  const isAside = aside !== undefined && directionLikeness(aside, names) >= 0.6
  return isAside ? `${said} [${aside}]` : text.replace(MARGIN, '$1 [$2]')
}

/** A sentence that ends, a wide gap, and a whole sentence at the margin: "I'll call thee father.          Ghost beckons Hamlet." */
const FAR_RIGHT = /^(.*[.!?…;:,—-])\s{6,}(\p{Lu}[^[\]()]{2,60}\.)$/u

const MARGIN =
  /^(.*\S)\s{4,}((?:Exit|Exeunt|Enter|Re-enter|Aside|Dies|Manet|Sings|Kneels|Rises|Within|Flourish|Alarums?|Vase|Vanse|Sale|Salen|Entra|Dentro|Aparte|Canta|Telón)(?![\p{L}])[^[\]()]{0,60})$/u

/** A bracket opened in the speech is read to its close, if that comes before the paragraph ends. */
function staysOpen(play: PlaySheet, speech: OpenSpeech, at: number): boolean {
  let depth = speech.depth
  for (let i = at; i < at + 12; i++) {
    const line = play.sheet[i]
    if (!line || (line.blankBefore > 0 && !line.afterPage)) return false
    depth += balance(line.text)
    if (depth <= 0) return true
  }
  return false
}

/** The speech goes on: what stood between becomes a direction inside it, in its place. */
function resume(speech: OpenSpeech): void {
  for (const { text } of speech.after) speech.chunks.push(`[${text.replace(/[[\]]/g, '')}]`)
  speech.after = []
}

function directionConfidence(stage: Stage, speech: OpenSpeech | null, from: number, text: string): number {
  const { play, marks, prior } = stage
  const line = play.sheet[from]
  if (speech && (isInSentence(speech, line) || isQuoted(speech, text))) return 0.05
  if (isMarkedDirection(text, marks)) return 0.97
  if (line?.emphasis === 'italic') return 0.9
  if (!speech) return 0.6
  if (speech.chunks.length === 0) return 0.05
  if (line && isSetOff(play.sheet[from - 1], line) && directionLikeness(text, play.names) >= 0.6) return 0.85
  if ((line?.blankBefore ?? 0) === 0) {
    return startsAnew(play, from) ? joinedLikeness(text, play.names) : 0.05
  }
  const likeness = directionLikeness(text, play.names)
  // The blanks at the turn of a page say nothing: the words alone must do.
  if (line?.afterPage && (likeness < 0.7 || !SENTENCE_END.test(play.sheet[from - 1]?.text ?? ''))) return 0.2
  return Math.min(0.95, Math.max(0.05, likeness + prior))
}

/** A letter that is read aloud: its paragraphs begin with "»", or the quotation that the speech opened is not at its end. */
function isQuoted(speech: OpenSpeech, text: string): boolean {
  return text.startsWith('»') || (speech.quotes > 0 && text.includes('»') && !/^[([]/.test(text))
}

/** Quotations opened less quotations closed; "»" at the head of a paragraph says that one goes on. */
function quotesIn(text: string): number {
  let quotes = 0
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === 0xab) quotes++
    else if (c === 0xbb && at > 0) quotes--
  }
  return quotes
}

/** The sentence before is not at its end and no blank parts it from this line. */
function isInSentence(speech: OpenSpeech, line: SheetLine | undefined): boolean {
  return line?.blankBefore === 0 && speech.after.length === 0 && /[\p{L},;]$/u.test(speech.chunks.at(-1) ?? '')
}

function finish(speech: OpenSpeech, elements: Element[], marks: Marks, isVerse: boolean): void {
  const { cue, first, last, chunks, notes, doubts } = speech
  const { label } = cue.shape
  elements.push(
    ...speechOf(
      { label, printed: label, chunks, manner: notes, first, last, confidence: cue.confidence, doubts },
      marks,
      isVerse,
    ),
  )
  for (const direction of speech.after) elements.push({ kind: 'direction', ...direction })
}
