import { UPLOAD_LIMIT_BYTES } from '@scripteam/contract/api'
import type { ProblemCode } from '@scripteam/contract/problem'

/** What is wrong with a file as far as can be told without sending it; null when nothing is. */
export function checkFile(file: { bytes: number }): Extract<ProblemCode, 'FILE_EMPTY' | 'FILE_TOO_LARGE'> | null {
  if (file.bytes === 0) return 'FILE_EMPTY'
  return file.bytes > UPLOAD_LIMIT_BYTES ? 'FILE_TOO_LARGE' : null
}
