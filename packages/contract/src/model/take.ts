import { z } from 'zod'
import { Moment, TakeId } from './ids.ts'
import { LineAudio } from './pack.ts'

/**
 * One recording of one line. `cast`: the cast voice as it reads by itself. `directed`: the cast voice as it was told.
 * `recorded`: somebody's own voice.
 */
export const TakeKind = z.enum(['cast', 'directed', 'recorded'])
export type TakeKind = z.infer<typeof TakeKind>

/** A take as the owner of a script sees it. */
export const Take = z.object({
  /** Null for the cast voice's own reading. */
  id: TakeId.nullable(),
  kind: TakeKind,
  /** How it was to be said, as it was written. */
  direction: z.string().optional(),
  /** Whose voice it is, for `recorded`; empty when nobody said. */
  by: z.string().optional(),
  madeAt: Moment.optional(),
  /** The one that is heard in practice. */
  isChosen: z.boolean(),
  /** False for a recording of words that the line no longer has: it is kept, and not heard. */
  fits: z.boolean(),
  /** Null while it is not recorded: choosing it has it recorded. */
  audio: LineAudio.nullable(),
  /** Signed address of the clip. */
  url: z.string().nullable(),
})
export type Take = z.infer<typeof Take>
