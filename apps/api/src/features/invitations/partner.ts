import type { DialogueLine, PartnerLine } from '@scripteam/contract/model'
import { fits, type KeptTake, type KeptTakes, type OrderParts, type ScriptFacts } from '@scripteam/pipeline'
import type { PartLine } from '@scripteam/practice'
import { eq, sql } from 'drizzle-orm'
import { invitations } from '../../db/index.ts'
import { Failure, fail, type Guest, type Handler } from '../../http/handler.ts'
import { castParts, dropTakes, isFull, keepRecording, type RecordedTake } from '../casting/index.ts'
import { addressTtl } from '../steps/index.ts'
import type { InvitationDesk } from './desk.ts'
import { partOf, recordingsOf } from './part.ts'

/** What a partner was asked to record. Nothing else of the script leaves through here. */
export function getPart(desk: InvitationDesk): Handler<'getPart'> {
  return async ({ guest }) => {
    const opened = await open(desk, guest)
    if (opened instanceof Failure) return opened
    const { parts, facts } = opened
    const came = recordingsOf(parts.takes, guest.invitation)
    const names = parts.confirmed.reading.characters.filter(({ id }) => guest.characters.includes(id))
    return {
      title: facts.title,
      language: parts.confirmed.language,
      characters: names.map(({ name }) => name),
      partner: guest.partner,
      expiresAt: guest.expiresAt.toISOString(),
      lines: await Promise.all(
        partOf(parts, guest.characters).map((line) => shownLine(line, came.get(line.line.id), desk)),
      ),
    }
  }
}

/** One line becomes a take of the script; what this partner recorded of it before makes room. */
export function recordPartLine(desk: InvitationDesk): Handler<'recordPartLine'> {
  return async ({ guest, params: { lineId }, fields: { by, words }, file, signal }) => {
    const opened = await open(desk, guest)
    if (opened instanceof Failure) return opened
    const found = partOf(opened.parts, guest.characters).find(({ line }) => line.id === lineId)
    if (found?.line.text !== words) return fail('LINE_CHANGED')
    const kept = opened.parts.takes[lineId]
    if (isFull(kept) && !kept?.takes.some((take) => isOf(guest, take))) return fail('TOO_MANY_TAKES')
    const { script, invitation } = guest
    const sent = { script, line: found.line, bytes: file.bytes, voice: invitation, by, invitation }
    const take = await keepRecording(sent, desk, desk.studio, withTakeOf(guest), signal)
    if (take instanceof Failure) return take
    await sign(desk, guest, by)
    // Ids grow with time: of two sent at once the later one stays.
    const isOlder = (other: KeptTake, line: string) => line === lineId && isOf(guest, other) && other.id < take.id
    await dropTakes(desk.engine, script, isOlder)
    return shownLine(found, take, desk)
  }
}

export function dropPartLine({ engine }: InvitationDesk): Handler<'dropPartLine'> {
  return async ({ guest, params: { lineId } }) => {
    const dropped = await dropTakes(engine, guest.script, (take, line) => line === lineId && isOf(guest, take))
    return dropped === 0 ? fail('NOT_FOUND') : undefined
  }
}

export function dropPart({ engine }: InvitationDesk): Handler<'dropPart'> {
  return async ({ guest }) => {
    await dropTakes(engine, guest.script, (take) => isOf(guest, take))
    return undefined
  }
}

type Closed = Failure<'INVITATION_OVER' | 'INVITATION_REVOKED' | 'STILL_READING'>

/** The script behind an invitation that is open; of one that is closed, how many recordings are kept. */
async function open(
  { engine }: InvitationDesk,
  guest: Guest,
): Promise<{ facts: ScriptFacts; parts: OrderParts } | Closed> {
  const facts = await engine.tools.store.facts(guest.script)
  if (guest.status !== 'open') {
    const recordings = facts ? recordingsOf(facts.decisions.takes, guest.invitation).size : 0
    return fail(guest.status === 'over' ? 'INVITATION_OVER' : 'INVITATION_REVOKED', { recordings })
  }
  const parts = facts && (await castParts(facts, engine))
  return parts ? { facts, parts } : fail('STILL_READING')
}

function isOf({ invitation }: Guest, take: KeptTake): boolean {
  return take.kind === 'recorded' && take.invitation === invitation
}

/** It is heard from now on, unless the owner has chosen another take of the line. */
function withTakeOf(guest: Guest) {
  return ({ chosen, takes }: KeptTakes, take: RecordedTake): KeptTakes => {
    const isFree = chosen === null || takes.some((one) => one.id === chosen && isOf(guest, one))
    return { chosen: isFree ? take.id : chosen, takes: [...takes, take] }
  }
}

/** The partner's name, and that they agreed, when they did so first. */
async function sign({ engine, now }: InvitationDesk, { invitation }: Guest, partner: string): Promise<void> {
  const agreedAt = sql`coalesce(${invitations.agreedAt}, ${now().toISOString()})`
  await engine.db.update(invitations).set({ partner, agreedAt }).where(eq(invitations.id, invitation))
}

async function shownLine(
  { line, cue, scene }: PartLine<DialogueLine>,
  take: RecordedTake | undefined,
  { engine, now }: InvitationDesk,
): Promise<PartnerLine> {
  const url = take && (await engine.blobs.url(take.audio.blob, addressTtl(now())))
  return {
    ...spoken(line),
    id: line.id,
    ...(line.stagingNotes && { stagingNotes: line.stagingNotes }),
    scene,
    cue: cue && spoken(cue),
    recording:
      take && url ? { madeAt: take.madeAt, durationMs: take.audio.durationMs, fits: fits(take, line), url } : null,
  }
}

function spoken({ character, text, language }: DialogueLine) {
  return { character, text, language }
}
