import { z } from 'zod'

/** The kinds of values that settings have, each with its default. */

const NO_NUMBER = 'needs a whole number'

export const flag = (value: boolean) => z.stringbool().default(value)
export const whole = (value: number) => z.coerce.number(NO_NUMBER).int(NO_NUMBER).nonnegative().default(value)
export const price = (value: number) => z.coerce.number('needs a number').nonnegative().default(value)
export const secret = z.string().min(16, 'needs at least 16 characters').optional()

/** The parts of `a, b`; empty ones do not count. */
export function listed(list: string): string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}
