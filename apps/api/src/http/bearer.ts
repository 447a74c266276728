import type { Request } from 'express'
import type { Caller } from './handler.ts'

/** The secret of an invitation, which is no token of an account: 32 bytes in base64url. Null without one. */
export function secretOf(request: Request): string | null {
  return /^Bearer ([\w-]{43})$/i.exec(request.get('authorization') ?? '')?.[1] ?? null
}

/** The caller of a request by its `Authorization: Bearer` header; null without one, or with one that is not valid. */
export async function bearerOf(
  request: Request,
  authenticate: (token: string) => Promise<Caller | null>,
): Promise<Caller | null> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(request.get('authorization') ?? '')?.[1]
  return token === undefined ? null : authenticate(token)
}
