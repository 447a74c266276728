import { type GenderCount, genderRow, sumGenders } from './gender.ts'
import type { Figures, ItemScore } from './scoreItem.ts'

type ScriptScore = Extract<ItemScore, { kind: 'script' }>

/** The figures that reading must reach, as means over the scripts of a set. */
const TARGETS: Record<keyof Figures, number> = {
  characters: 0.97,
  attribution: 0.985,
  text: 0.985,
  leaked: 5,
  directions: 0.93,
  scenes: 0.95,
  lineLanguage: 0.97,
}
const FIGURES = Object.keys(TARGETS) as (keyof Figures)[] // the keys of a Record<keyof Figures, _>

/** Of the wrongly attributed words, how many stand in the 5 % of lines that the reading was least sure of. */
const DOUBTED_LINES = 0.05

export interface Summary {
  set: string
  scripts: number
  means: Figures
  language: { right: number; of: number }
  errors: { right: number; of: number }
  /** Null when no word was wrongly attributed. */
  doubtsCover: number | null
  genders: GenderCount
}

export function summarise(set: string, scores: readonly ItemScore[]): Summary {
  const scripts = scores.filter((score) => score.kind === 'script')
  const languages = scores.flatMap((score) =>
    score.kind === 'error' ? [] : [score.kind === 'script' ? score.isLanguageRight : score.isRight],
  )
  const errors = scores.flatMap((score) => (score.kind === 'error' ? [score.isRight] : []))
  return {
    set,
    scripts: scripts.length,
    means: meansOf(scripts),
    language: { right: languages.filter(Boolean).length, of: languages.length },
    errors: { right: errors.filter(Boolean).length, of: errors.length },
    doubtsCover: doubtsCover(scripts),
    genders: sumGenders(scripts.map(({ genders }) => genders)),
  }
}

function meansOf(scripts: readonly ScriptScore[]): Figures {
  const mean = (figure: keyof Figures) =>
    scripts.reduce((sum, { figures }) => sum + figures[figure], 0) / Math.max(1, scripts.length)
  const entries = FIGURES.map((figure) => [figure, mean(figure)] as const)
  return Object.fromEntries(entries) as unknown as Figures // one entry for each figure
}

function doubtsCover(scripts: readonly ScriptScore[]): number | null {
  const lines = scripts.flatMap(({ certainty }) => certainty).sort((a, b) => a.confidence - b.confidence)
  const wrong = lines.reduce((sum, line) => sum + line.wrong, 0)
  const doubted = lines.slice(0, Math.ceil(DOUBTED_LINES * lines.length))
  return wrong === 0 ? null : doubted.reduce((sum, line) => sum + line.wrong, 0) / wrong
}

/** The table of one set: a row for each script, then the means against the targets. */
export function table(
  { set, means, language, errors, doubtsCover: cover, genders }: Summary,
  scores: readonly ItemScore[],
): string {
  const head = `${set.padEnd(32)}${FIGURES.map((figure) => figure.slice(0, 8).padStart(9)).join('')}  language`
  const rows = scores.map((score) => row(score))
  const reached = FIGURES.map((figure) => (isReached(figure, means[figure]) ? 'yes' : 'no').padStart(9)).join('')
  return [
    head,
    ...rows,
    `${'mean'.padEnd(32)}${FIGURES.map((figure) => shown(figure, means[figure])).join('')}  ${language.right}/${language.of}`,
    `${'target'.padEnd(32)}${FIGURES.map((figure) => shown(figure, TARGETS[figure])).join('')}  all`,
    `${'reached'.padEnd(32)}${reached}  ${language.right === language.of ? 'yes' : 'no'}`,
    `expected errors ${errors.right}/${errors.of}; the 5 % least certain lines hold ${cover === null ? 'no wrong words: there are none' : `${(100 * cover).toFixed(0)} % of the wrongly attributed words`}`,
    genderRow(genders),
  ].join('\n')
}

function isReached(figure: keyof Figures, value: number): boolean {
  return figure === 'leaked' ? value <= TARGETS[figure] : value >= TARGETS[figure]
}

function row(score: ItemScore): string {
  const name = score.id.padEnd(32)
  if (score.kind !== 'script')
    return `${name}  ${score.kind} expected ${score.expected}, got ${score.got}${score.isRight ? '' : '  WRONG'}`
  const names = [
    score.falseNames.length > 0 ? `not people: ${score.falseNames.slice(0, 4).join(', ')}` : '',
    score.missedNames.length > 0 ? `missed: ${score.missedNames.slice(0, 4).join(', ')}` : '',
  ]
  const figures = FIGURES.map((figure) => shown(figure, score.figures[figure])).join('')
  return `${name}${figures}  ${score.isLanguageRight ? 'ok' : score.got}  ${names.filter((text) => text !== '').join('; ')}`.trimEnd()
}

function shown(figure: keyof Figures, value: number): string {
  return (figure === 'leaked' ? value.toFixed(1) : (100 * value).toFixed(1)).padStart(9)
}
