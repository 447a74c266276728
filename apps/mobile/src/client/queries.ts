import type { Called } from '@scripteam/contract/client'
import { QueryClient } from '@tanstack/react-query'
import { problemWords } from '../i18n/index.ts'

/** A call that brought no answer, as TanStack Query wants it: thrown. `words` is a sentence for the actor. */
export class CallFailed extends Error {
  readonly code: string
  readonly details: unknown

  constructor(code: string, words: string, details?: unknown) {
    super(words)
    this.name = 'CallFailed'
    this.code = code
    this.details = details
  }

  get isOffline(): boolean {
    return this.code === 'UNREACHABLE'
  }
}

/** The value of a call; throws `CallFailed` when there is none. */
export function unwrap<T>(called: Called<T>): T {
  if (called.kind === 'ok') return called.value
  if (called.kind === 'unreachable') throw new CallFailed('UNREACHABLE', problemWords('UNREACHABLE'))
  const { code, message, details } = called.problem
  throw new CallFailed(code, problemWords(code, message), details)
}

/** The code of anything that a query or mutation failed with. */
export function codeOf(error: unknown): string {
  return error instanceof CallFailed ? error.code : 'UNKNOWN'
}

/** A sentence for anything that a query or mutation failed with. */
export function wordsFor(error: unknown): string {
  return problemWords(codeOf(error), error instanceof CallFailed ? error.message : undefined)
}

/** A refusal is final; a server that could not be reached is tried twice more. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      retry: (failures, error) => codeOf(error) === 'UNREACHABLE' && failures < 2,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
