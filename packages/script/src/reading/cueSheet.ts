import type { CharacterId, DialogueLine, Reading } from '@scripteam/contract/model'

/** So many last words of the line before are the cue. */
const CUE_WORDS = 12

/** A role on paper: scene by scene, each of its lines under the end of the line before. Empty when the role has no lines. */
export function cueSheet(reading: Reading, characterId: CharacterId): string {
  const name = reading.characters.find((character) => character.id === characterId)?.name
  if (name === undefined) return ''
  const scenes = reading.scenes.flatMap((scene) => {
    const entries = scene.dialogue.flatMap((line, i) =>
      line.speakers.includes(characterId) ? [entry(name, line, scene.dialogue[i - 1])] : [],
    )
    return entries.length === 0 ? [] : [[scene.title, ...entries].filter((part) => part !== '').join('\n\n')]
  })
  return scenes.length === 0 ? '' : `${name}\n\n${scenes.join('\n\n\n')}\n`
}

function entry(name: string, line: DialogueLine, before: DialogueLine | undefined): string {
  const notes = (line.stagingNotes ?? []).map((note) => ` (${note})`).join('')
  return `${cueOf(before)}${name}:${notes} ${line.text}`
}

function cueOf(before: DialogueLine | undefined): string {
  if (before === undefined) return ''
  const words = before.text.split(/\s+/)
  const start = words.length > CUE_WORDS ? '… ' : ''
  return `    ${before.character}: ${start}${words.slice(-CUE_WORDS).join(' ')}\n`
}
