import { parseArgs } from 'node:util'
import { runCells } from '../packages/practice/src/simulate/cells.ts'
import { type Row, rowOf } from '../packages/practice/src/simulate/figures.ts'
import { report } from '../packages/practice/src/simulate/report.ts'
import { runStrangers, type StrangerRow, strangerRows } from '../packages/practice/src/simulate/strangers/strangers.ts'
import { runVoiceAlone, type VoiceRow } from '../packages/practice/src/simulate/voiceAlone.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seed: { type: 'string', default: '2027' },
    /** Of each scenario at each error rate, in each language: 2,200 a language at one error rate. */
    trials: { type: 'string', default: '200' },
    tuning: { type: 'boolean', default: false },
    /** Seeds parted by commas: how far the figures lie apart, at a word error rate of 10 %. */
    spread: { type: 'string' },
    /** The other simulator: hard lines, other paces, other recognisers. */
    strangers: { type: 'boolean', default: false },
    /** Actors heard by their voice alone, without words. */
    voice: { type: 'boolean', default: false },
  },
})

const half = values.tuning ? 'tuning' : 'held-out'

if (values.voice) printShares(runVoiceAlone(Number(values.seed), 60, half))
else if (values.strangers) printShares(strangerRows(runStrangers(Number(values.seed), 10)))
else if (values.spread) printSpread(values.spread.split(',').map(Number))
else evaluate()

function evaluate(): void {
  const cells = runCells(Number(values.seed), Number(values.trials), half)
  const summary = report(cells, Number(values.seed))
  if (!values.json) {
    printTable(cells.map(rowOf))
    console.log(`${cells.reduce((sum, cell) => sum + cell.outcomes.length, 0)} trials`)
  }
  console.log(JSON.stringify(summary, null, 2))
}

/** One row for each kind of trials that are alike; what is neither a count nor a delay is a share. */
function printShares(alike: readonly (StrangerRow | VoiceRow)[]): void {
  const rows = alike.map(({ alike, trials, p50, p95, ...shares }) => {
    const percent = Object.entries(shares).map(([name, share]) => [`${name} %`, rounded(100 * share)])
    return [
      alike,
      {
        trials,
        ...Object.fromEntries(percent),
        'p50 ms': Math.round(p50 ?? Number.NaN),
        'p95 ms': Math.round(p95 ?? Number.NaN),
      },
    ] as const
  })
  console.table(Object.fromEntries(rows))
}

/** One column a seed, and their mean. */
function printSpread(seeds: readonly number[]): void {
  const reports = seeds.map((seed) => {
    const cells = runCells(seed, Number(values.trials), half, 0.1)
    return [seed, new Map(flat(report(cells, seed)))] as const
  })
  const names = [...(reports[0]?.[1].keys() ?? [])]
  const rows = names.map((name) => {
    const figures = reports.map(([seed, report]) => [seed, rounded(report.get(name) ?? Number.NaN)] as const)
    const mean = figures.reduce((sum, [, figure]) => sum + figure, 0) / figures.length
    return [name, { ...Object.fromEntries(figures), mean: rounded(mean) }] as const
  })
  console.table(Object.fromEntries(rows))
}

function flat(report: object, prefix = ''): [string, number][] {
  return Object.entries(report).flatMap(([name, value]): [string, number][] =>
    typeof value === 'number' ? [[prefix + name, value]] : value ? flat(value, `${prefix}${name}.`) : [],
  )
}

function rounded(figure: number): number {
  return Math.round(figure * 10_000) / 10_000
}

function printTable(rows: readonly Row[]): void {
  const percent = (share: number) => (100 * share).toFixed(1)
  console.table(
    rows.map((row) => ({
      scenario: row.scenario,
      'WER %': 100 * row.wordErrors,
      'done %': percent(row.done),
      'early %': percent(row.early),
      'p50 ms': row.p50 === null ? '' : Math.round(row.p50),
      'p95 ms': row.p95 === null ? '' : Math.round(row.p95),
      'stuck %': percent(row.stuck),
      'false hints %': percent(row.falseHints),
      'skips %': percent(row.skips),
      'wrong line %': percent(row.wrongLine),
    })),
  )
}
