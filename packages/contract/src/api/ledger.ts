import { z } from 'zod'
import { CharacterId, Language, Region } from '../model/index.ts'
import { endpoint } from './endpoint.ts'
import { OneScript } from './oneScript.ts'

/** `near`: four fifths are used. `full`: nothing more can be bought this month, and simpler voices speak. */
export const BudgetState = z.enum(['open', 'near', 'full'])
export type BudgetState = z.infer<typeof BudgetState>

/** The characters that paid voices may speak for an account in a calendar month (UTC). */
export const Budget = z.object({
  /** `2026-11`. */
  period: z.string(),
  cap: z.int().nonnegative(),
  used: z.int().nonnegative(),
  state: BudgetState,
  /** How it stands with what the institution, or this whole ScripTeam, has in common. */
  shared: BudgetState,
})
export type Budget = z.infer<typeof Budget>

export const getBudget = endpoint({
  method: 'get',
  path: '/budget',
  summary: 'What paid voices may still speak for me this month; null where voices cost nothing',
  auth: 'bearer',
  status: 200,
  answer: z.object({ budget: Budget.nullable() }),
  problems: ['UNAUTHENTICATED'],
})

const Cost = z.object({ characters: z.int().nonnegative(), costUsd: z.number().nonnegative() })

/** What recording a script takes out of the budget, at most: what this account has already is free, whatever others have. */
export const Estimate = Cost.extend({
  lines: z.int().nonnegative(),
  /** Each character's own lines, the longest part first. */
  parts: z.array(Cost.extend({ characterId: CharacterId })),
  /** Whose lines wait until they are asked for. */
  waitingRole: CharacterId.nullable(),
  /** Null where voices cost nothing. */
  budget: Budget.nullable(),
})
export type Estimate = z.infer<typeof Estimate>

export const getEstimate = endpoint({
  method: 'get',
  path: '/scripts/{id}/estimate',
  summary: 'What recording a script would cost, before it is confirmed',
  auth: 'bearer',
  params: OneScript,
  query: z.object({
    language: Language,
    region: Region,
    /** How lines in another language are going to be confirmed; each in its own when left out. */
    acceptMismatch: z.enum(['keep_each_language', 'treat_as_one']).optional(),
  }),
  status: 200,
  answer: Estimate,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING'],
})
