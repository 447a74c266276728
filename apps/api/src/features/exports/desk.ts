import type { ExportId, ScriptExport, ScriptId } from '@scripteam/contract/model'
import { and, eq } from 'drizzle-orm'
import { scriptExports } from '../../db/index.ts'
import type { Parts } from '../../parts.ts'
import { addressTtl, type Engine } from '../steps/index.ts'

export type ExportRow = typeof scriptExports.$inferSelect

/** What the handlers of exports work with. */
export interface ExportDesk {
  readonly parts: Parts
  readonly engine: Engine
  /** There is work: whoever waits for it need not wait longer. */
  readonly nudge: () => void
}

export function isExport(script: ScriptId, id: ExportId) {
  return and(eq(scriptExports.scriptId, script), eq(scriptExports.id, id))
}

/** What an address is signed for: this file of this export. */
export function signedName({ id, blob }: Pick<ExportRow, 'id' | 'blob'>): string {
  return `export.${id}.${blob}`
}

export function toExport(row: ExportRow, { tools, now }: Parts): ScriptExport {
  const { id, scriptId, order, status, progress, problem, file } = row
  return {
    id,
    scriptId,
    order,
    status,
    progress,
    ...(problem && { problem }),
    ...(file && { file: { ...withoutSilence(file), url: urlOf(row, tools, now()) } }),
    ...(file?.silentLines !== undefined && { silentLines: file.silentLines }),
    createdAt: row.createdAt.toISOString(),
  }
}

function urlOf(row: ExportRow, tools: Parts['tools'], now: Date): string {
  const { expires, signature } = tools.sign(signedName(row), addressTtl(now))
  return `/api/exports/${row.id}/file?expires=${expires}&signature=${signature}`
}

function withoutSilence({ silentLines: _, ...file }: NonNullable<ExportRow['file']>) {
  return file
}
