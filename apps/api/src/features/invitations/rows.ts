import { createHash, randomBytes } from 'node:crypto'
import type { CharacterId, InvitationId, InvitationStatus, ScriptId } from '@scripteam/contract/model'
import { and, desc, eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { type Database, invitations } from '../../db/index.ts'
import type { Guest } from '../../http/handler.ts'
import type { Parts } from '../../parts.ts'

export type InvitationRow = typeof invitations.$inferSelect

/** Whom a secret lets in, also where the invitation is over; null when it opens nothing. */
export function admission({ db, now }: Pick<Parts, 'db' | 'now'>): (secret: string) => Promise<Guest | null> {
  return async (secret) => {
    const [row] = await db
      .select()
      .from(invitations)
      .where(eq(invitations.secretHash, hashOf(secret)))
    if (!row) return null
    const { id: invitation, scriptId: script, characters, partner, expiresAt } = row
    return { invitation, script, characters, partner, expiresAt, status: statusOf(row, now()) }
  }
}

interface Asked {
  readonly script: ScriptId
  readonly characters: readonly CharacterId[]
  readonly days: number
}

/** A new invitation and its secret, which is told once: only its hash is kept. */
export async function invite(db: Database, asked: Asked, now: Date): Promise<{ row: InvitationRow; secret: string }> {
  const secret = randomBytes(32).toString('base64url')
  const row: InvitationRow = {
    id: newId() as InvitationId, // made here; the brand says what it is an id of
    scriptId: asked.script,
    secretHash: hashOf(secret),
    characters: [...new Set(asked.characters)],
    partner: '',
    madeAt: now,
    expiresAt: new Date(now.getTime() + asked.days * DAY_MS),
    revokedAt: null,
    agreedAt: null,
    seenAt: now,
  }
  await db.insert(invitations).values(row)
  return { row, secret }
}

export function invitationsOf(db: Database, script: ScriptId): Promise<InvitationRow[]> {
  const newest = [desc(invitations.madeAt), desc(invitations.id)]
  return db
    .select()
    .from(invitations)
    .where(eq(invitations.scriptId, script))
    .orderBy(...newest)
}

export function isInvitation(script: ScriptId, id: InvitationId) {
  return and(eq(invitations.scriptId, script), eq(invitations.id, id))
}

export function statusOf({ revokedAt, expiresAt }: InvitationRow, now: Date): InvitationStatus {
  if (revokedAt) return 'revoked'
  return expiresAt <= now ? 'over' : 'open'
}

const DAY_MS = 24 * 60 * 60 * 1000

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
