import { fileURLToPath } from 'node:url'
import type { PageImage, PageImages } from '@scripteam/pipeline/ports'
import { type ChildEnding, type ChildLimits, runChild } from '../childProcess/index.ts'
import { type DrawOrder, fromAnswer } from './child/wire.ts'

const MAIN = fileURLToPath(new URL('./child/main.ts', import.meta.url))

/** A page of a scan at 300 dots an inch is drawn in two seconds and 400 MB. */
const LIMITS: ChildLimits = { timeMs: 30_000, memoryMb: 1_024 }

/**
 * Draws pages with pdf.js and a native canvas, each in a child process that is killed beyond its limits; nothing of
 * either is loaded in this one.
 */
export function createPageImages(limits: ChildLimits = LIMITS): PageImages {
  return {
    async page(file, number, { width }, signal) {
      if (!Buffer.from(file.bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-')) return problem('unsupported')
      const order: DrawOrder = { number, width, memoryMb: limits.memoryMb }
      const work = { main: MAIN, args: [JSON.stringify(order)], input: file.bytes, limits, allowsAddons: true }
      return toImage(await runChild(work, signal))
    },
  }
}

function toImage(ending: ChildEnding): PageImage {
  switch (ending.kind) {
    case 'answered':
      return fromAnswer(ending.answer)
    case 'timeUp':
      return problem('too-large', 'time')
    case 'outOfMemory':
      return problem('too-large', 'memory')
    case 'crashed':
      return problem('corrupt', `exit ${ending.code}`)
  }
}

function problem(what: Extract<PageImage, { kind: 'problem' }>['problem'], detail?: string): PageImage {
  return { kind: 'problem', problem: what, ...(detail === undefined ? {} : { detail }) }
}
