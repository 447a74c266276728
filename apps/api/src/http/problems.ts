import type { Language } from '@scripteam/contract/model'
import { PROBLEM_STATUS, type Problem, type ProblemCode } from '@scripteam/contract/problem'
import type { Response } from 'express'
import { PROBLEM_TEXTS_EN } from './problemTexts.en.ts'
import { PROBLEM_TEXTS_ES } from './problemTexts.es.ts'
import type { Visit } from './visit.ts'

const TEXTS: Record<Language, Record<ProblemCode, string>> = { es: PROBLEM_TEXTS_ES, en: PROBLEM_TEXTS_EN }

/** The Problem of `code` in the caller's language. */
function problemOf(code: ProblemCode, visit: Visit, details?: unknown): Problem {
  return {
    code,
    message: TEXTS[visit.language][code],
    ...(details === undefined ? {} : { details }),
    timestamp: new Date().toISOString(),
    requestId: visit.requestId,
  }
}

/** Ends a response with a Problem; one that has already begun can only be cut off. */
export function sendProblem(response: Response, code: ProblemCode, visit: Visit, details?: unknown): void {
  if (response.headersSent) return void response.destroy()
  response
    .status(PROBLEM_STATUS[code])
    .set('content-language', visit.language)
    // Browsers keep a 404 or a 410 of their own accord (RFC 9110, 15.1), and would show it to whoever asks next.
    .set('cache-control', 'no-store')
    .json(problemOf(code, visit, details))
}
