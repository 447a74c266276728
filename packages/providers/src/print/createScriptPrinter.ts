import type { ScriptPrinter } from '@scripteam/pipeline/ports'
import { press } from './press.ts'

/** Prints scripts with pdfkit, in a process of its own. */
export function createScriptPrinter(): ScriptPrinter {
  return { print: (script, signal) => press({ kind: 'script', script }, signal) }
}
