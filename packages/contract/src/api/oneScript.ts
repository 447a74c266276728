import { z } from 'zod'
import { ScriptId } from '../model/index.ts'

/** The parameters of what is about one script. */
export const OneScript = z.object({ id: ScriptId })

/** Why a file that was sent is not taken. */
export const FILE_REFUSALS = [
  'FILE_MISSING',
  'FILE_EMPTY',
  'UPLOAD_TRUNCATED',
  'FILE_TOO_LARGE',
  'FILE_UNSUPPORTED',
  'FILE_CORRUPT',
  'FILE_ENCRYPTED',
  'FILE_NO_TEXT',
  'FILE_UNRECOGNISED',
] as const
