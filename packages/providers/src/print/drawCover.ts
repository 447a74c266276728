import type { Label } from '@scripteam/pipeline/ports'
import { press } from './press.ts'

/** The cover of a soundtrack: its title on a lit stage, a square JPEG. */
export function drawCover(label: Label, signal: AbortSignal): Promise<Uint8Array> {
  return press({ kind: 'cover', label }, signal)
}
