import { json } from 'node:stream/consumers'
import { silenceLibraries, watchMemory } from '../../childProcess/index.ts'
import { cover } from './cover.ts'
import { printScript } from './printScript.ts'
import type { PressOrder } from './wire.ts'

// Runs as a process of its own: `main.ts MEMORY_MB`, an order as JSON on stdin, a PDF or a JPEG on stdout.
silenceLibraries()
watchMemory(Number(process.argv[2]))
const order = (await json(process.stdin)) as PressOrder // written by press.ts
const printed = order.kind === 'script' ? await printScript(order.script) : cover(order.label)
process.stdout.write(printed, () => process.exit(0))
