import type { Feature, Parts } from '../../parts.ts'
import type { Engine } from '../steps/index.ts'
import { changeInvitation, getInvitation, listInvitations, makeInvitation, removeInvitation } from './owner.ts'
import { dropPart, dropPartLine, getPart, recordPartLine } from './partner.ts'

export { admission } from './rows.ts'

/** Partners who record lines without an account: what the owner asks for, and what the partner does. */
export function bindInvitations({ tools, now, config }: Parts, engine: Engine): Feature {
  const desk = { engine, studio: tools.recordings, now, publicUrl: config.PUBLIC_URL }
  return {
    handlers: {
      makeInvitation: makeInvitation(desk),
      listInvitations: listInvitations(desk),
      getInvitation: getInvitation(desk),
      changeInvitation: changeInvitation(desk),
      removeInvitation: removeInvitation(desk),
      getPart: getPart(desk),
      recordPartLine: recordPartLine(desk),
      dropPartLine: dropPartLine(desk),
      dropPart: dropPart(desk),
    },
  }
}
