import type { DraftChange, Reading } from '@scripteam/contract/model'

/** What a revised draft changed; `revised` has the names of `former` where it is the same (`matchReadings`). */
export function draftChange(former: Reading, revised: Reading): DraftChange {
  const before = new Map(linesIn(former).map((line) => [line.id, line.text]))
  const now = linesIn(revised)
  const stayed = now.filter((line) => before.has(line.id))
  const changed = now.filter((line) => before.get(line.id) !== line.text)
  const changedLines = stayed.filter((line) => before.get(line.id) !== line.text).length
  return {
    sameLines: stayed.length - changedLines,
    changedLines,
    newLines: now.length - stayed.length,
    goneLines: before.size - stayed.length,
    newCharacters: namesBeyond(revised, former),
    goneCharacters: namesBeyond(former, revised),
    lines: changed.map(({ id, lineNumber }) => ({ lineId: id, lineNumber, before: before.get(id) ?? null })),
  }
}

function linesIn({ scenes }: Reading) {
  return scenes.flatMap((scene) => scene.dialogue)
}

function namesBeyond(reading: Reading, other: Reading): string[] {
  const known = new Set(other.characters.map((character) => character.id))
  return reading.characters.filter((character) => !known.has(character.id)).map((character) => character.name)
}
