import { runChecks } from './checks.ts'

const results = await runChecks((checked) => {
  console.log(`${checked.isFine ? '✓' : '✗'} ${checked.name} (${checked.seconds.toFixed(1)} s)`)
  if (!checked.isFine) console.log(checked.output)
})
process.exitCode = results.every((checked) => checked.isFine) ? 0 : 1
