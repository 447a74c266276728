/** What a speaker's label may look like: "MRS. HARDCASTLE", "Lavandera 1ª", "1. Wit", "DON JUAN y CIUTTI". */
export function isPlausibleLabel(label: string): boolean {
  if (label.length < 1 || label.length > 44) return false
  if (!/^["'“«¿¡_*]?(?:\p{Lu}|\d)/u.test(label) || !/\p{L}/u.test(label)) return false
  if (/^\d+(?:\.\w+)+$/.test(label) || NEVER.test(label) || MOVES.test(label)) return false
  if (/[:?!;"“”«»…=<>{}|\\[\]()]|,$|\.\.|--/u.test(label)) return false
  return label.split(' ').length <= (letterCase(label) === 'caps' ? 8 : 6)
}

const NEVER =
  /^(?:PREFACE|PREFACIO|PROLOGUE TO|INTRODUCTION|INTRODUCCIÓN|CONTENTS|ÍNDICE|CHAPTER|CAPÍTULO|NOTE|NOTA|NOTES|NOTAS|THE END|FIN|END|TELÓN|CURTAIN|TRANSCRIBER|PUBLISHED|COPYRIGHT|ILLUSTRATION|FOOTNOTE|DRAMATIS|PERSONAJES|PERSONAS|REPARTO|ÉPOCA|SCENE|ESCENA|ACT|ACTO|SETTING|AT RISE|AT CURTAIN|SYNOPSIS|SINOPSIS|RUNNING TIME|DURATION|DURACIÓN|AUTHOR|AUTOR|AUTORA|TITLE|TÍTULO|DRAFT|ESCENOGRAFÍA|DECORADO|ACCIÓN|LA ACCIÓN|THE ACTION|FROM|TO|SUBJECT|CC|SENT|PARA|ASUNTO|INFO|WARN|WARNING|ERROR|DEBUG|TRACE|HTTPS?|TODO|FIXME)(?![\p{L}])/iu
const MOVES =
  /^(?:EXIT|EXEUNT|ENTERS?|RE-?ENTER|VASE|VANSE|SALEN?|ENTRAN?|ÉNTRASE|MUTIS|PAUSA|PAUSE|A PAUSE|BLACKOUT|OSCURO|FLOURISH|ALARUMS?|SENNET|CURTAIN|TELÓN|APARTE|ASIDE|BEAT|LIGHTS|KNOCKING|DENTRO SUENA)(?![\p{L}])/iu

const SELDOM = /^(?:TIME|PLACE|TIEMPO|LUGAR|SET|SILENCE|SILENCIO|THUNDER|TRUENO|MUSIC|MÚSICA|DATE|FECHA)$/iu

/** Words that head a note on the play far more often than they name somebody: believed as a label only when they come again. */
export function isSeldomSomebody(label: string): boolean {
  return SELDOM.test(label)
}

/** The same label whatever its case, accents and points: the key under which labels are counted. */
export function labelKey(label: string): string {
  const known = keys.get(label)
  if (known !== undefined) return known
  const key = label
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase()
    .replace(/[.,:*_'’]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (keys.size > 20_000) keys.clear()
  keys.set(label, key)
  return key
}

const keys = new Map<string, string>()

export type LetterCase = 'caps' | 'title'

/** "caps" when no small letter is in it, ordinal marks ("1ª", "2nd") and small particles ("y", "de", "and") aside. */
export function letterCase(label: string): LetterCase {
  const first = firstSmallLetter(label)
  if (first === 'none') return 'caps'
  const bare = label.replace(/\b\d+(?:st|nd|rd|th|er|ro|ra|[aoªº])\b|[ªº]/gu, '')
  if (!/\p{Ll}/u.test(bare)) return 'caps'
  const words = bare.split(/[ .]+/).filter((word) => /\p{L}/u.test(word) && !PARTICLE.test(word))
  return words.length > 0 && words.every((word) => !/\p{Ll}/u.test(word)) ? 'caps' : 'title'
}

/** A look at the codes alone: no small letter of ASCII and nothing beyond it, or perhaps one. */
function firstSmallLetter(text: string): 'none' | 'perhaps' {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 97 && code <= 122) || code > 127) return 'perhaps'
  }
  return 'none'
}

/** True when small letters come before any bracket: such a line is no label in capitals. Particles ("y", "de") stand between blanks. */
export function isRunningText(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 40 || code === 91) return false
    // Three small letters in a row are no particle and no ordinal.
    if (
      isSmall(code) &&
      isSmall(text.charCodeAt(i + 1)) &&
      isSmall(text.charCodeAt(i + 2)) &&
      isSmall(text.charCodeAt(i + 3))
    )
      return true
  }
  return false
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

const PARTICLE =
  /^(?:y|e|and|&|de|del|la|las|los|el|of|the|with|con|a|c|von|van|mc|mac|except|but|menos|excepto|salvo)$/u
const GROUP =
  /^(?:ALL|BOTH|OMNES|EVERYONE|EVERYBODY|CHORUS|CROWD|VOICES|SEVERAL|MANY|TODOS|TODAS|AMBOS|AMBAS|LOS DOS|LAS DOS|LOS TRES|LAS TRES|CORO|VOCES|MUCHOS|VARIOS|VARIAS|UNOS|OTROS|ALGUNOS|TUTTI)\b/

/** True for "ALL", "TODOS", "LOS DOS", "SEVERAL BYSTANDERS" and the like. */
export function isGroupLabel(label: string): boolean {
  return GROUP.test(labelKey(label).replace(/^(?:THE|LA|EL) /, ''))
}
