import type { Element, Speech } from './element.ts'
import { isRunningText, labelKey } from './label.ts'
import { directionLikeness } from './plainDirection.ts'

/** Under these labels a script for the radio orders sounds. */
const SOUND =
  /^(?:SOUNDS?|SOUND EFFECTS?|SFX|F ?\/ ?X|FX|GRAMS|EFFECTS?|EFECTOS?(?: DE SONIDO| SONOROS?| ESPECIAL(?:ES)?)?|CONTROL|SONIDOS?|TECNICA|OPERADORA?|RUIDOS?)$/
/** In verse plays these sing: orders only where sounds are ordered too. */
const MUSIC = /^(?:MUSIC|MUSICA|CORTINA(?: MUSICAL)?|ATMOS(?:PHERE)?|AMBIENTE)$/

/** "SOUND: A door bell.", "CONTROL: SUBE MÚSICA": what a radio script orders is a direction and nobody's speech. */
export function soundsAsDirections(elements: readonly Element[]): readonly Element[] {
  const speeches = elements.filter((element) => element.kind === 'speech')
  const sounds = orders(speeches, SOUND)
  if (sounds.size === 0) return elements
  for (const key of orders(speeches, MUSIC)) sounds.add(key)
  return elements.map((element) =>
    element.kind === 'speech' && sounds.has(keyOf(element)) ? direction(element) : element,
  )
}

/** The keys of these labels under which most texts read as orders: a person may be called CONTROL. */
function orders(speeches: readonly Speech[], labels: RegExp): Set<string> {
  const counts = new Map<string, number>()
  for (const speech of speeches) {
    const key = keyOf(speech)
    if (labels.test(key)) counts.set(key, (counts.get(key) ?? 0) + (isOrder(speech.text) ? 1 : -1))
  }
  return new Set([...counts].filter(([, count]) => count > 0).map(([key]) => key))
}

function isOrder(text: string): boolean {
  return !isRunningText(text) || directionLikeness(text, new Set()) >= 0.5
}

function keyOf(speech: Speech): string {
  return labelKey(speech.labels[0] ?? '')
}

function direction({ labels, notes, text, first, last }: Speech): Element {
  const words = [...notes.map((note) => `(${note})`), text].join(' ')
  return { kind: 'direction', text: `${labels[0] ?? ''}: ${words}`, first, last, confidence: 0.9 }
}
