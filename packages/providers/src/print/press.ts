import { fileURLToPath } from 'node:url'
import { type ChildLimits, runChild } from '../childProcess/index.ts'
import type { PressOrder } from './child/wire.ts'

const MAIN = fileURLToPath(new URL('./child/main.ts', import.meta.url))

/** A play of 200 pages takes some seconds and 300 MB. */
const LIMITS: ChildLimits = { timeMs: 120_000, memoryMb: 1_024 }

/** Prints in a process of its own, so that a long play holds nobody up. Throws when it ends without an answer. */
export async function press(order: PressOrder, signal: AbortSignal): Promise<Uint8Array> {
  const input = new TextEncoder().encode(JSON.stringify(order))
  const work = { main: MAIN, args: [String(LIMITS.memoryMb)], input, limits: LIMITS, allowsAddons: true }
  const ending = await runChild(work, signal)
  if (ending.kind !== 'answered') throw new Error(`printing ended with ${ending.kind}`)
  return new Uint8Array(ending.answer)
}
