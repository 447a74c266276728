import { runChecks } from './checks.ts'

const results = await runChecks()
process.exitCode = results.every((checked) => checked.isFine) ? 0 : 1
