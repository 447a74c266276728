import type { DialogueLine, Reading, Scene } from '@scripteam/contract/model'

/**
 * The script as Fountain text (https://fountain.io/syntax): title page, forced scene headings (`.`),
 * forced speakers (`@`, so that small letters and accents survive), directions as forced action (`!`).
 */
export function toFountain(title: string, reading: Reading): string {
  const page = `Title: ${title}\n`
  return [page, ...reading.scenes.map(sceneText)].join('\n').trimEnd().concat('\n')
}

function sceneText(scene: Scene): string {
  const lines = new Map(scene.dialogue.map((line) => [line.id as string, line]))
  const directions = new Map(scene.stageDirections.map((direction) => [direction.id as string, direction]))
  const blocks = scene.elements.flatMap((element) => {
    const line = lines.get(element.id)
    const direction = directions.get(element.id)
    if (line) return [speech(line)]
    return direction ? [`!${direction.text}\n`] : []
  })
  return (scene.title === '' ? blocks : [`.${scene.title}\n`, ...blocks]).join('\n')
}

function speech(line: DialogueLine): string {
  const notes = (line.stagingNotes ?? []).map((note) => `(${note})\n`).join('')
  // A blank line would end the speech, so an empty verse line keeps two blanks.
  const text = line.text.replace(/\n(?=\n|$)/g, '\n  ')
  return `@${line.character}\n${notes}${text}\n`
}
