import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { UserId } from '@scripteam/contract/model'
import { and, eq, isNull, lt, ne } from 'drizzle-orm'
import type { Database } from '../../db/index.ts'
import { refreshTokens } from '../../db/index.ts'

const LIFETIME_MS = 60 * 24 * 60 * 60 * 1000

export interface FreshToken {
  readonly secret: string
  /** The sign-in that all tokens exchanged from one another share. */
  readonly family: string
}

/** A refresh token of a new family, for a sign-in; good for 60 days. */
export async function startFamily(db: Database, userId: UserId, now: Date): Promise<FreshToken> {
  await db.delete(refreshTokens).where(and(eq(refreshTokens.userId, userId), lt(refreshTokens.expiresAt, now)))
  return issue(db, userId, randomUUID(), now)
}

/** The next token of the family. Null for a token that is unknown, expired or used before; the latter ends the family. */
export async function exchange(
  db: Database,
  secret: string,
  now: Date,
): Promise<(FreshToken & { userId: UserId }) | null> {
  const unused = and(eq(refreshTokens.tokenHash, hashOf(secret)), isNull(refreshTokens.usedAt))
  // One statement: of two requests with the same token one finds it used.
  const [used] = await db.update(refreshTokens).set({ usedAt: now }).where(unused).returning()
  if (!used) return endFamilyOf(db, secret)
  if (used.expiresAt <= now) return null
  return { ...(await issue(db, used.userId, used.family, now)), userId: used.userId }
}

/** Ends one sign-in of a user. */
export async function endFamily(db: Database, userId: UserId, family: string): Promise<void> {
  await db.delete(refreshTokens).where(and(eq(refreshTokens.userId, userId), eq(refreshTokens.family, family)))
}

/** Ends the sign-in that a token belongs to, if it is the user's. */
export async function endFamilyByToken(db: Database, userId: UserId, secret: string): Promise<void> {
  const [row] = await db
    .select()
    .from(refreshTokens)
    .where(eq(refreshTokens.tokenHash, hashOf(secret)))
  if (row) await endFamily(db, userId, row.family)
}

/** Ends all sign-ins of a user but one. */
export async function endOtherFamilies(db: Database, userId: UserId, kept: string | null): Promise<void> {
  const mine = eq(refreshTokens.userId, userId)
  await db.delete(refreshTokens).where(kept === null ? mine : and(mine, ne(refreshTokens.family, kept)))
}

async function endFamilyOf(db: Database, secret: string): Promise<null> {
  const [stolen] = await db
    .select()
    .from(refreshTokens)
    .where(eq(refreshTokens.tokenHash, hashOf(secret)))
  if (stolen) await db.delete(refreshTokens).where(eq(refreshTokens.family, stolen.family))
  return null
}

async function issue(db: Database, userId: UserId, family: string, now: Date): Promise<FreshToken> {
  const secret = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + LIFETIME_MS)
  await db.insert(refreshTokens).values({ tokenHash: hashOf(secret), family, userId, createdAt: now, expiresAt })
  return { secret, family }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
