import { parseArgs } from 'node:util'
import { PARTS } from './voices/parts.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    fault: { type: 'string', multiple: true, default: [] },
  },
})

// Measures casting and voices in real runs: `--only NAME` (again and again) for some of the figures alone, `--fault NAME`
// for some of the faults of `faultPlayableSeconds`. What cannot be measured here is null, and the reason is said on the
// standard error.
const wanted = PARTS.filter(({ figures }) => values.only.length === 0 || figures.some(isWanted))
const unknown = values.only.filter((name) => !PARTS.some(({ figures }) => figures.includes(name)))
if (unknown.length > 0) {
  console.error(
    `No figure is called ${unknown.join(', ')}. There are: ${PARTS.flatMap((part) => part.figures).join(', ')}.`,
  )
  process.exit(2)
}
const measured: Record<string, unknown> = {}
for (const part of wanted) {
  const began = performance.now()
  Object.assign(measured, await part.measure({ faults: values.fault }))
  console.error(`${part.figures.join(', ')}: measured in ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
const shown = Object.entries(measured).filter(([name]) => values.only.length === 0 || isWanted(name))
if (values.json) console.log(JSON.stringify(Object.fromEntries(shown), null, 2))
else for (const [name, figure] of shown) console.log(`${name.padEnd(24)}${JSON.stringify(figure)}`)

function isWanted(name: string): boolean {
  return values.only.includes(name)
}
