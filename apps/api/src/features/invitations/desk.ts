import type { Invitation, ScriptId, UserId } from '@scripteam/contract/model'
import { fits, type OrderParts } from '@scripteam/pipeline'
import type { RecordingStudio } from '@scripteam/pipeline/ports'
import type { Parts } from '../../parts.ts'
import { castParts } from '../casting/index.ts'
import { type Engine, ownScript } from '../steps/index.ts'
import { partOf, recordingsOf } from './part.ts'
import { type InvitationRow, statusOf } from './rows.ts'

/** What the handlers of invitations work with. */
export interface InvitationDesk {
  readonly engine: Engine
  readonly studio: RecordingStudio
  readonly now: Parts['now']
  readonly publicUrl: string | undefined
}

/** A script of the caller's as it was cast. */
export async function ownParts(
  { engine }: InvitationDesk,
  user: UserId,
  script: ScriptId,
): Promise<OrderParts | 'NOT_FOUND' | 'STILL_READING'> {
  if (!(await ownScript(engine.db, user, script))) return 'NOT_FOUND'
  const facts = await engine.tools.store.facts(script)
  return (facts && (await castParts(facts, engine))) ?? 'STILL_READING'
}

/** An invitation as the owner sees it. */
export function toInvitation(row: InvitationRow, parts: OrderParts, now: Date): Invitation {
  const { id, scriptId, characters, partner } = row
  const came = recordingsOf(parts.takes, id)
  const lines = partOf(parts, characters).map(({ line }) => line)
  const times = [...came.values()].map(({ madeAt }) => madeAt).toSorted()
  return {
    id,
    scriptId,
    characters,
    partner,
    status: statusOf(row, now),
    madeAt: row.madeAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lines: lines.length,
    recorded: lines.filter((line) => isRecorded(came.get(line.id), line)).length,
    unheard: times.filter((time) => time > row.seenAt.toISOString()).length,
    lastAt: times.at(-1) ?? null,
  }
}

function isRecorded(take: Parameters<typeof fits>[0] | undefined, line: Parameters<typeof fits>[1]): boolean {
  return take !== undefined && fits(take, line)
}
