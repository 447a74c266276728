import { PROBLEM_STATUS, type ProblemCode } from '@scripteam/contract/problem'
import { i18n } from './i18n.ts'

/**
 * The sentence for a code on the wire, in the language on screen. A code this version of the app
 * does not know is answered with the server's own sentence, when it sent one.
 */
export function problemWords(code: string, fromServer?: string): string {
  if (code === 'UNREACHABLE') return i18n.t('problems:UNREACHABLE')
  if (isKnown(code)) return i18n.t(`problems:${code}`)
  return fromServer ?? i18n.t('problems:UNKNOWN')
}

function isKnown(code: string): code is ProblemCode {
  return code in PROBLEM_STATUS
}
