import type { Word } from './readTsv.ts'

/** What follows the pronoun more often than a number. */
const AFTER_I = new Set(
  `am was have had do did does don't didn't can cannot can't could couldn't will won't would wouldn't shall should shouldn't
  must may might want know think thought see saw hear heard say said tell told ask asked love loved like liked hate need
  never always only just also still too hope wish believe suppose remember forget mean meant feel felt found find came
  come go went got get take took gave give made make`.split(/\s+/),
)

/** Upright strokes that are capitals (a pronoun, a number), and braces that are brackets: no play is written with bars or braces. */
export function mendStrokes(lines: readonly Word[][]): Word[][] {
  return lines.map((line) => line.map((word, at) => ({ ...word, text: mended(word.text, line[at + 1]?.text) })))
}

function mended(text: string, next: string | undefined): string {
  if (text === '1' && next !== undefined && AFTER_I.has(next.replace(/[.,;:!?]+$/, ''))) return 'I'
  return text
    .replace(/^(?:\||[Il|]{2,3})(?=$|['’,.;:!?])/, (strokes) => 'I'.repeat(strokes.length))
    .replace(/\{/g, '(')
    .replace(/\}/g, ')')
}
