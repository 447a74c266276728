import { labelKey } from './label.ts'

const OPENING =
  /^(?:re-?enter|enter|exit|exeunt|manet|manent|within|aside|alarums?|alarms?|flourish|sennet|thunder|trumpets?|music|curtain|blackout|lights?|silence|pause|dumb show|song|dies|dance|they|he|she|it|the|a|an|all|scene|salen?|sale|vase|vanse|éntrase|éntranse|entran?|mutis|telón|oscuro|pausa|silencio|música|aparecen?|suenan?|dentro|cae|caen|ábrese|óyese|se|canta|cantan|baila|ríen?|llora|toca|los mismos|las mismas|dichos|dichas|decoración|la escena|interior|exterior|al|en|hora|una?|el|la|los|las)(?![\p{L}’'])/iu
const STRONG =
  /^(?:\[|\()?(?:re-?enter|enter|exit|exeunt|manet|flourish|sennet|alarums?|curtain(?: falls)?|the curtain|blackout|salen?|sale|vase|vanse|éntrase|éntranse|entra|entran|mutis|telón|cae el telón|oscuro|pausa|aparecen?|dichos|los mismos|tocan|óyese|suenan?|song)(?![\p{L}’'])/iu
const HAPPENS =
  /(?<![\p{L}])(?:se (?:oyen?|escuchan?|apagan?|encienden?|abren?|cierran?|hace (?:el silencio|oscuro))|óyense|(?:is|are) (?:heard|seen)|can be heard|off ?stage|falls silent)(?![\p{L}])/iu
const ENGLISH_FIRST_SECOND =
  /(?<![\p{L}])(?:I|I’m|I'm|I’ll|I'll|me|my|mine|we|our|us|you|your|yours|thou|thee|thy|thine|ye)(?![\p{L}])/u
const SPANISH_FIRST_SECOND =
  /(?<![\p{L}])(?:yo|mí|mi|mis|conmigo|tú|ti|contigo|usted|ustedes|vos|vosotros|vuestr[oa]s?|nosotros|nosotras|nuestr[oa]s?|me|te|os|nos|soy|eres|estoy|estás|tengo|tienes|quiero|quieres)(?![\p{L}])/iu

/**
 * How much an unmarked paragraph reads like a stage direction, 0 to 1, by its words alone: verbs of coming and
 * going at its head, the third person, names of characters; against it first and second person, questions, cries.
 */
export function directionLikeness(text: string, names: ReadonlySet<string>): number {
  let score = 0.5
  if (STRONG.test(text)) score += 0.4
  else if (OPENING.test(text)) score += 0.12
  const head = text.slice(0, 400)
  if (ENGLISH_FIRST_SECOND.test(head)) score -= 0.3
  if (SPANISH_FIRST_SECOND.test(head)) score -= 0.3
  if (/[?¿¡!]/.test(head)) score -= 0.25
  if (/^(?:\p{Ll}|…|\.\.\.|[«»“”])/u.test(text)) score -= 0.4
  if (namesSomebody(head, names)) score += 0.2
  if (HAPPENS.test(head)) score += 0.15
  return Math.min(1, Math.max(0, score))
}

/** Directions are told in the present: "Blas was the first to go" is somebody's story. */
const TOLD =
  /(?<![\p{L}])(?:was|were|had|did|would|used to|went|came|said|told|fue|fueron|era|eran|había|habían|estaba|estaban|tenía|tenían|iba|iban|decía|dijo|hizo|\p{L}{2,}(?:aron|ieron))(?![\p{L}])/iu

/** The likeness of a paragraph that no blank sets off from the speech before it: its words alone must speak for it. */
export function joinedLikeness(text: string, names: ReadonlySet<string>): number {
  return directionLikeness(text, names) - (TOLD.test(text.slice(0, 400)) ? 0.4 : 0.1)
}

/** "Enter First Sailor …", "Salen Blas y Ana.": a verb of coming and going with a role behind it says so by itself. */
export function movesSomebody(text: string, names: ReadonlySet<string>): boolean {
  const verb = STRONG.exec(text)?.[0]
  return verb !== undefined && namesSomebody(text.slice(verb.length, verb.length + 40), names)
}

function namesSomebody(text: string, names: ReadonlySet<string>): boolean {
  for (const word of text.split(/[^\p{L}]+/u)) {
    if (word.length > 2 && /^\p{Lu}/u.test(word) && names.has(labelKey(word))) return true
  }
  return false
}
