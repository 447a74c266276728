import type { DialogueLine, InvitationTake } from '@scripteam/contract/model'
import { chosenTake, fits, type OrderParts } from '@scripteam/pipeline'
import { eq } from 'drizzle-orm'
import { invitations } from '../../db/index.ts'
import { fail, type Handler } from '../../http/handler.ts'
import { dropTakes, type RecordedTake } from '../casting/index.ts'
import { addressTtl, ownScript } from '../steps/index.ts'
import { type InvitationDesk, ownParts, toInvitation } from './desk.ts'
import { partOf, recordingsOf } from './part.ts'
import { invitationsOf, invite, isInvitation } from './rows.ts'

/** Invitations of one script: whoever needs more deletes those that are over. */
const KEPT = 30

/** The address holds the secret behind `#`, so that it is in no server's log and in no referrer. */
export function makeInvitation(desk: InvitationDesk): Handler<'makeInvitation'> {
  return async ({ user, params: { id }, body: { characters, days } }) => {
    const parts = await ownParts(desk, user.id, id)
    if (typeof parts === 'string') return fail(parts)
    if (characters.some((one) => partOf(parts, [one]).length === 0)) return fail('NOT_A_ROLE')
    const { db } = desk.engine
    if ((await invitationsOf(db, id)).length >= KEPT) return fail('TOO_MANY_INVITATIONS')
    const { row, secret } = await invite(db, { script: id, characters, days }, desk.now())
    const origin = desk.publicUrl === undefined ? '' : new URL(desk.publicUrl).origin
    return { invitation: toInvitation(row, parts, desk.now()), address: `${origin}/partner#${secret}` }
  }
}

export function listInvitations(desk: InvitationDesk): Handler<'listInvitations'> {
  return async ({ user, params: { id } }) => {
    const parts = await ownParts(desk, user.id, id)
    if (typeof parts === 'string') return fail(parts)
    const rows = await invitationsOf(desk.engine.db, id)
    return { invitations: rows.map((row) => toInvitation(row, parts, desk.now())) }
  }
}

export function getInvitation(desk: InvitationDesk): Handler<'getInvitation'> {
  return async ({ user, params: { id, invitationId } }) => {
    const parts = await ownParts(desk, user.id, id)
    if (typeof parts === 'string') return fail(parts)
    const [row] = await desk.engine.db.select().from(invitations).where(isInvitation(id, invitationId))
    if (!row) return fail('NOT_FOUND')
    const came = recordingsOf(parts.takes, invitationId)
    const lines = parts.confirmed.reading.scenes.flatMap(({ dialogue }) => dialogue)
    const takes = lines.flatMap((line) => {
      const take = came.get(line.id)
      return take ? [shownTake(line, take, parts, desk)] : []
    })
    return { invitation: toInvitation(row, parts, desk.now()), takes: await Promise.all(takes) }
  }
}

async function shownTake(
  line: DialogueLine,
  take: RecordedTake,
  { takes }: OrderParts,
  { engine, now }: InvitationDesk,
): Promise<InvitationTake> {
  return {
    lineId: line.id,
    takeId: take.id,
    lineNumber: line.lineNumber,
    text: take.text,
    language: line.language,
    madeAt: take.madeAt,
    isChosen: chosenTake(line, takes[line.id])?.id === take.id,
    fits: fits(take, line),
    audio: take.audio,
    url: await engine.blobs.url(take.audio.blob, addressTtl(now())),
  }
}

export function changeInvitation({ engine, now }: InvitationDesk): Handler<'changeInvitation'> {
  return async ({ user, params: { id, invitationId }, body: { isRevoked, isSeen } }) => {
    if (!(await ownScript(engine.db, user.id, id))) return fail('NOT_FOUND')
    const change = { ...(isRevoked && { revokedAt: now() }), ...(isSeen && { seenAt: now() }) }
    const [row] = await engine.db.select().from(invitations).where(isInvitation(id, invitationId))
    if (!row) return fail('NOT_FOUND')
    if (isRevoked || isSeen) await engine.db.update(invitations).set(change).where(eq(invitations.id, invitationId))
    return undefined
  }
}

/** It is closed first, so that nothing comes while its recordings are deleted. */
export function removeInvitation({ engine, now }: InvitationDesk): Handler<'removeInvitation'> {
  return async ({ user, params: { id, invitationId } }) => {
    if (!(await ownScript(engine.db, user.id, id))) return fail('NOT_FOUND')
    const [row] = await engine.db.select().from(invitations).where(isInvitation(id, invitationId))
    if (!row) return fail('NOT_FOUND')
    await engine.db.update(invitations).set({ revokedAt: now() }).where(eq(invitations.id, invitationId))
    await dropTakes(engine, id, (take) => take.kind === 'recorded' && take.invitation === invitationId)
    await engine.db.delete(invitations).where(eq(invitations.id, invitationId))
    return undefined
  }
}
