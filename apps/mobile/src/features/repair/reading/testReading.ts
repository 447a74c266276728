import { type Reading, RepairId, type RepairOperation, type ScriptId } from '@scripteam/contract/model'
import { readScript } from '@scripteam/script'

const TEXT = `SCENE 1

[A lighthouse. Night.]

NORA: Is the lamp lit?

TOM: It was, an hour ago.

NORA: Then who put it out?

SCENE 2

[The stairs.]

TOM: Somebody is coming up.

ECHO: Coming up.
`

/** A short play as it is read: two scenes, five lines, the last of them doubtful. */
export function testReading(): Reading {
  const lines = TEXT.split('\n').map((text) => ({ text }))
  // Any id does: names of lines are made from it.
  const scriptId = 'f3b0a1de-0000-8000-8000-000000000009' as ScriptId
  const found = readScript([{ kind: 'flow', number: 1, lines }], { scriptId, expectedLanguage: 'en' })
  if (found.kind !== 'read') throw new Error('the play of the tests can be read')
  return found.reading
}

/** The line that stands at this place of the play, from 0. */
export function lineAt(reading: Reading, at: number) {
  const line = reading.scenes.flatMap((scene) => scene.dialogue)[at]
  if (!line) throw new Error(`there is no line ${at}`)
  return line
}

/** A repair that gives a line other words; `number` names it. */
export function rewording(reading: Reading, at: number, text: string, number: number): RepairOperation {
  return { kind: 'changeText', id: repairId(number), lineId: lineAt(reading, at).id, text }
}

/** Names a repair by a number. */
export function repairId(number: number): RepairId {
  return RepairId.parse(`f3b0a1de-0000-8000-8000-${String(number).padStart(12, '0')}`)
}
