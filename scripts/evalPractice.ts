import { parseArgs } from 'node:util'
import { runCells } from '../packages/practice/src/simulate/cells.ts'
import { type Row, rowOf } from '../packages/practice/src/simulate/figures.ts'
import { report } from '../packages/practice/src/simulate/report.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seed: { type: 'string', default: '2027' },
    trials: { type: 'string', default: '110' },
    tuning: { type: 'boolean', default: false },
  },
})

const cells = runCells(Number(values.seed), Number(values.trials), values.tuning ? 'tuning' : 'held-out')
const summary = report(cells, Number(values.seed))
if (values.json) console.log(JSON.stringify(summary, null, 2))
else {
  printTable(cells.map(rowOf))
  console.log(`${cells.reduce((sum, cell) => sum + cell.outcomes.length, 0)} trials`)
  console.log(JSON.stringify(summary, null, 2))
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
