import type { Play, PlayPart } from './layoutPlays.ts'
import { wrapped } from './wrapped.ts'

/** How a play is printed: one choice of each kind makes a layout. */
export interface PlayLayout {
  readonly label: LabelStyle
  readonly direction: 'round' | 'square' | 'italic' | 'plain'
  /** Blank lines between two parts. */
  readonly blanks: 0 | 1 | 2
  /** Columns at which lines are wrapped; 0 for a line a paragraph. */
  readonly wrap: number
  readonly body?: 'flush' | 'indented' | 'hanging'
  readonly pages?: 'none' | 'heads'
  readonly front?: 'none' | 'cast' | 'licence'
}

export type LabelStyle = keyof typeof LABELS

type Label = (name: string, manner: string) => { label: string; isOwnLine: boolean }

const inline = (print: (name: string, manner: string) => string): Label => {
  return (name, manner) => ({ label: print(name, manner), isOwnLine: false })
}
const own = (print: (name: string, manner: string) => string): Label => {
  return (name, manner) => ({ label: print(name, manner), isOwnLine: true })
}
const spaced = (manner: string) => (manner === '' ? '' : ` ${manner}`)

/** Each style takes the name and the manner, already in its brackets or empty. */
export const LABELS = {
  dot: inline((name, manner) => `${ended(name)}${spaced(manner)} `),
  colon: inline((name, manner) => `${name}:${spaced(manner)} `),
  mannerColon: inline((name, manner) => `${name}${spaced(manner)}: `),
  dotHyphen: inline((name, manner) => `${ended(name)}-${spaced(manner)} `),
  dotDash: inline((name, manner) => `${ended(name)}—${manner}${manner ? ' ' : ''}`),
  mannerDotDash: inline((name, manner) => `${name}${spaced(manner)}.—`),
  dash: inline((name, manner) => `${name} —${spaced(manner)} `),
  enDash: inline((name, manner) => `${name} –${spaced(manner)} `),
  titleColon: inline((name, manner) => `${titled(name)}:${spaced(manner)} `),
  titleDot: inline((name, manner) => `${ended(titled(name))}${spaced(manner)} `),
  titleDotDash: inline((name, manner) => `${ended(titled(name))}—${manner}${manner ? ' ' : ''}`),
  tab: inline((name, manner) => `${name}\t${manner}${manner ? ' ' : ''}`),
  colonTab: inline((name, manner) => `${name}:\t${manner}${manner ? ' ' : ''}`),
  bold: inline((name, manner) => `**${name}:**${spaced(manner)} `),
  boldTitle: inline((name, manner) => `**${ended(titled(name))}**${spaced(manner)} `),
  italicTitle: inline((name, manner) => `_${ended(titled(name))}_${spaced(manner)} `),
  square: inline((name, manner) => `[${name}]${spaced(manner)} `),
  round: inline((name, manner) => `(${name})${spaced(manner)} `),
  own: own((name, manner) => `${name}${spaced(manner)}`),
  ownDot: own((name, manner) => `${ended(name)}${spaced(manner)}`),
  ownColon: own((name, manner) => `${name}:${spaced(manner)}`),
  ownCentred: own((name, manner) => `${' '.repeat(28)}${name}${spaced(manner)}`),
  ownTitle: own((name, manner) => `${titled(name)}${spaced(manner)}`),
  ownBold: own((name, manner) => `**${name}**${spaced(manner)}`),
} satisfies Record<string, Label>

function ended(name: string): string {
  return name.endsWith('.') ? name : `${name}.`
}

function titled(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\d])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** The play as a plain text in one layout. */
export function printPlay(play: Play, layout: PlayLayout): string {
  const gap = layout.blanks
  const blocks = play.parts.map((part) => printPart(part, layout))
  const body: string[] = []
  for (const [i, block] of blocks.entries()) {
    const part = play.parts[i]
    const isHeading = part !== undefined && 'heading' in part
    if (i > 0) for (let n = 0; n < (isHeading ? Math.max(gap, 1) : gap); n++) body.push('')
    body.push(...block)
  }
  return withPages([...frontOf(play, layout), ...body, ...backOf(layout)], layout, play.title).join('\n')
}

function printPart(part: PlayPart, layout: PlayLayout): string[] {
  if ('heading' in part) return [part.heading]
  if ('direction' in part) return wrapped(marked(part.direction, layout), layout.wrap, '', '')
  const print: Label = LABELS[layout.label]
  const { label, isOwnLine } = print(part.by, part.manner === undefined ? '' : bracketed(part.manner, layout))
  const says = part.says.map((text) => text.replace(/\{(.*?)\}/g, (_, inside: string) => bracketed(inside, layout)))
  const indent = layout.body === 'indented' || layout.body === 'hanging' ? '    ' : ''
  const first = isOwnLine ? [] : [label]
  const lines = says.flatMap((text, i) => {
    const head = i === 0 && first.length > 0 ? label : indent
    return part.verse
      ? [`${head}${text}`]
      : [...(i > 0 && layout.blanks > 0 ? [''] : []), ...wrapped(text, layout.wrap, head, indent)]
  })
  return isOwnLine ? [label, ...lines] : lines
}

function marked(text: string, { direction }: PlayLayout): string {
  return { round: `(${text})`, square: `[${text}]`, italic: `_${text}_`, plain: text }[direction]
}

/** Inside a speech a direction always has a mark. */
function bracketed(text: string, { direction }: PlayLayout): string {
  return { round: `(${text})`, square: `[${text}]`, italic: `_(${text})_`, plain: `(${text})` }[direction]
}

function frontOf(play: Play, { front = 'none' }: PlayLayout): string[] {
  if (front === 'none') return []
  const cast = play.cast.map(([name, about]) => (about === '' ? name : `${name}, ${about}`))
  const page = [play.title, '', '', play.castTitle, '', ...cast, '', '']
  if (front === 'cast') return page
  return [
    'This text may be copied and performed by anybody. No fee is due.',
    '',
    `Title: ${play.title}`,
    '',
    '*** START OF THE TEXT ***',
    '',
    ...page,
  ]
}

function backOf({ front = 'none' }: PlayLayout): string[] {
  if (front !== 'licence') return []
  return ['', '', '*** END OF THE TEXT ***', '', 'Anybody may copy this text. It comes without any warranty.']
}

/** Pages of 28 lines with a number at their foot and the title at their head. */
function withPages(lines: readonly string[], { pages = 'none' }: PlayLayout, title: string): string[] {
  if (pages === 'none') return [...lines]
  return lines.flatMap((line, i) =>
    i > 0 && i % 28 === 0 ? ['', `${' '.repeat(30)}${i / 28}`, `\f${' '.repeat(20)}${title}`, '', line] : [line],
  )
}
