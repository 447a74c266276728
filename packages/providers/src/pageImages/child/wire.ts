import type { PageImage } from '@scripteam/pipeline/ports'

/** What the drawing process is told, as JSON. */
export interface DrawOrder {
  readonly number: number
  readonly width: number
  readonly memoryMb: number
}

/** The first line of its answer; the PNG follows. */
export type DrawnHead =
  | { readonly kind: 'image'; readonly width: number; readonly height: number }
  | Extract<PageImage, { kind: 'problem' }>

export function toAnswer(head: DrawnHead, png: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), png])
}

/** The answer of the process as it is handed on. */
export function fromAnswer(answer: Buffer): PageImage {
  const end = answer.indexOf(0x0a)
  // The process is our own code: its first line is a DrawnHead.
  const head = JSON.parse(answer.toString('utf8', 0, end)) as DrawnHead
  return head.kind === 'image' ? { ...head, png: new Uint8Array(answer.subarray(end + 1)) } : head
}
