import { cueSheet, toFountain } from '@scripteam/script'
import { fail, type Handler } from '../../http/handler.ts'
import { currentReading, ownScript } from '../steps/index.ts'
import type { ScriptDesk } from './desk.ts'
import { fileStem } from './fileNames.ts'

/** The script as text to take along. */
export function exportScript(desk: ScriptDesk): Handler<'exportScript'> {
  return async ({ user, params, body }) => {
    const row = await ownScript(desk.engine.db, user.id, params.id)
    if (!row) return fail('NOT_FOUND')
    const facts = await desk.engine.tools.store.facts(row.id)
    const reading = facts && (await currentReading(facts, desk.engine))
    if (!reading) return fail('STILL_READING')
    const stem = fileStem(row.title)
    if (body.format === 'fountain') {
      return { fileName: `${stem}.fountain`, mime: 'text/plain', text: toFountain(row.title, reading) }
    }
    const role = reading.characters.find((character) => character.id === body.characterId)
    if (!role) return fail('NOT_FOUND')
    return { fileName: `${stem} - ${role.name}.txt`, mime: 'text/plain', text: cueSheet(reading, role.id) }
  }
}
