import { isRunningText } from './label.ts'

/** A heading of a stage play, read from one line. `title` keeps the printed words. */
export interface HeadingShape {
  readonly level: 'act' | 'scene'
  readonly title: string
  /** Words behind the number: "A Chamber in an old-fashioned house." */
  readonly tail: string
}

const NUMBER =
  '(?:\\d{1,3}|[IVXLC]{1,7}|[ivxlc]{1,7}|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH|NINTH|TENTH|LAST|' +
  'ÚNIC[OA]|PRIMER[OA]?|SEGUND[OA]|TERCER[OA]?|CUART[OA]|QUINT[OA]|SEXT[OA]|S[ÉE]PTIM[OA]|OCTAV[OA]|NOVEN[OA]|D[ÉE]CIM[OA](?:\\s?(?:PRIMER[OA]|SEGUND[OA]|TERCER[OA]|CUART[OA]|QUINT[OA]|SEXT[OA]|S[ÉE]PTIM[OA]|OCTAV[OA]|NOVEN[OA]))?|UND[ÉE]CIM[OA]|DUOD[ÉE]CIM[OA]|D[ÉE]CIM[OA]\\w+|[ÚU]LTIM[OA]|UNO|DOS|TRES|CUATRO|CINCO|SEIS|SIETE|OCHO|NUEVE|DIEZ)(?:\\.?[ªºao])?'
const ACT_WORD = 'ACT|ACTO|JORNADA|ACTE|PART|PARTE|BOOK'
const SCENE_WORD = 'SCENE|ESCENA|CUADRO|SC|ESC|TABLEAU|SEQUENCE|SECUENCIA|SEC|EPISODE|EPISODIO'
const ALONE =
  'PROLOGUE|EPILOGUE|INDUCTION|INTERLUDE|PRÓLOGO|PROLOGO|EPÍLOGO|EPILOGO|INTERMEDIO|ENTREMÉS|LOA|MUTACIÓN|INTRODUCCIÓN|CODA|PRELUDIO|PRELUDE|COLD OPEN|COLD OPENING|TEASER|TAG'

const NUMBERED = new RegExp(
  `^(?:THE\\s)?(${ACT_WORD}|${SCENE_WORD})\\s?\\.?\\s*(?:THE\\s)?${NUMBER}(?=$|[\\s.,:;—–\\-(/])`,
  'iu',
)
const ORDINAL_FIRST = new RegExp(`^(?:THE\\s)?${NUMBER}\\s(${ACT_WORD}|${SCENE_WORD})(?=$|[.,:—–\\-(])`, 'iu')
const BARE = new RegExp(`^(?:THE\\s)?(${ALONE})\\.?$`, 'iu')
/** Scenes of television for an audience have letters: "SCENE B". */
const LETTERED = /^(?:scene|escena) [A-Z]\.?$/i
const ACT = new RegExp(`^(?:${ACT_WORD}|${ALONE})$`, 'i')
const QUICK =
  /^(?:the\s)?(?:act|scen|sc|esc|jorn|cuad|part|book|pr[oó]l|ep[ií]l|indu|inte|entr|loa|muta|intr|coda|prel|tabl|cold|teas|tag|sec|sequ|epis|\p{L}+ (?:act|scene|acto|escena|jornada|cuadro|parte|part))/iu

/** Reads "ACT I", "Act 1, Scene 1", "Scene 2: The same, midnight", "ESCENA DÉCIMA", "PRÓLOGO"; null for anything else. */
export function stageHeading(raw: string): HeadingShape | null {
  const text = /^[_*#]/.test(raw) ? raw.replace(/^[_*#\s]+|[_*\s]+$/g, '') : raw
  if (text.length > 160 || !QUICK.test(text)) return null
  const bare = BARE.exec(text)
  if (bare) return { level: 'act', title: text, tail: '' }
  if (LETTERED.test(text)) return { level: 'scene', title: text, tail: '' }
  const found = NUMBERED.exec(text) ?? ORDINAL_FIRST.exec(text)
  if (!found?.[1]) return null
  const rest = text.slice(found[0].length)
  const inner = /^[.,:;—–\-\s/]*/.exec(rest)?.[0] ?? ''
  const tail = rest.slice(inner.length)
  const second = tail === '' ? null : NUMBERED.exec(tail)
  if (second) return { level: 'scene', title: text, tail: tail.slice(second[0].length).replace(/^[.,:;—–\-\s]+/, '') }
  // "Act one's heart out" and "Part of me" are speech: what follows the number must be set off from it.
  if (tail !== '' && !/[.,:;—–\-(/]|\s{2}/.test(inner) && !tail.startsWith('(')) return null
  return { level: ACT.test(found[1]) ? 'act' : 'scene', title: text, tail }
}

/** A heading of a play or, where a script mixes both, a film's slugline. */
export function headingShape(text: string): HeadingShape | null {
  return stageHeading(text) ?? (isSlugline(text) ? { level: 'scene', title: text, tail: '' } : null)
}

const SETTING =
  /^_?(?:setting|set|at rise|at curtain|scene|time|place|the action|lugar|escena|época|decorado|la acción|la escena|al levantarse)(?![\p{L}])/iu

/** True for the words that open the description of place and time: "SETTING: …", "La escena es en …". */
export function opensSetting(text: string): boolean {
  return SETTING.test(text)
}

/** A heading by the style of its paragraph: "Heading 1" is an act, deeper ones are scenes. */
export function styledHeading(text: string, style: string | undefined): HeadingShape | null {
  const level = style === undefined ? null : /^(?:heading|título|titulo|encabezado) ?(\d)$/.exec(style)
  return level && text.length < 120 ? { level: level[1] === '1' ? 'act' : 'scene', title: text, tail: '' } : null
}

const SLUG_NUMBER =
  '(?:(?:(?:SEC|ESC|SECUENCIA|ESCENA|SCENE|SC|SEQ|SEQUENCE)\\.?\\s?)?[A-Z]?\\d{1,4}[A-Z]{0,2}[.):]?\\s*[-–—/]?\\s*)?'
const SLUG = new RegExp(
  `^${SLUG_NUMBER}(?:INT|EXT|INTERIOR|EXTERIOR|I\\.?/E|E\\.?/I|INT\\.?\\s?/\\s?EXT|EXT\\.?\\s?/\\s?INT|EST)(?:[.:]|\\s?[-–—/]|\\s)\\s*\\S`,
)
/** What closes a slugline. */
const HOUR =
  '(?:DAY|NIGHT|MORNING|EVENING|AFTERNOON|DAWN|DUSK|SUNSET|SUNRISE|NOON|MIDNIGHT|LATER|CONTINUOUS|SAME|D[ÍI]A|NOCHE|TARDE|MAÑANA|MEDIOD[ÍI]A|MEDIANOCHE|MADRUGADA|AMANECER|ATARDECER|ANOCHECER|ALBA)'
const SMALL_SLUG = new RegExp(
  `^(?:\\d+\\W+)?(?:int|ext|interior|exterior)\\.\\s?\\S(?:.* [-–—] |.*[.,]\\s*${HOUR}\\.?$)`,
  'i',
)
/** "EXTERIOR DE LA CASA": the outside of a house, unless an hour follows. */
const OF_SOMETHING = new RegExp(`^(?:INTERIOR|EXTERIOR) (?:DEL?|OF|Y|AND) (?!.*${HOUR}\\.?$)`)

/** "1. CASA DE ADELA - INTERIOR - NOCHE", "SEC. 3. COCINA. INT. NOCHE": a number, the place, and only then inside or outside. */
const PLACE_FIRST =
  /^(?:(?:SEC|ESC|SECUENCIA|ESCENA|SCENE|SC|SEQ)\.?\s?)?\d{1,4}[A-Z]?[.):\s–—-]+\p{Lu}[^\p{Ll}]{1,60}[\s.,/–—(-](?:INT|EXT|INTERIOR|EXTERIOR)\.?(?=[\s.,/)–—-]|$)[^\p{Ll}]*$/u

const SLUG_START = /^(?:[A-Z]?\d|[Ii][Nn./]|[Ee][Xx./Ss]|S[CE])/

/** True for a film's slugline: "INT. KITCHEN - NIGHT", "12 EXTERIOR CALLE - DÍA", "ext. street. night". */
export function isSlugline(text: string): boolean {
  if (text.length > 120 || !SLUG_START.test(text)) return false
  return SLUG.test(text) ? !OF_SOMETHING.test(text) : SMALL_SLUG.test(text) || PLACE_FIRST.test(text)
}

const TRANSITION =
  /^(?:(?:SLOW |QUICK )?FADE (?:IN|OUT|TO|UP)|(?:SMASH |MATCH |JUMP |HARD |TIME |QUICK )?CUT(?::$| TO| BACK)|SMASH TO|MATCH TO|(?:SLOW |RIPPLE )?DISSOLVE|WIPE(?: (?:TO|OFF|ACROSS)|:|$)|IRIS (?:IN|OUT|TO)|INTERCUT|BACK TO|CROSSFADE|FUNDIDO|(?:POR )?CORTE (?:DIRECTO )?A|CORTA A|ENCADENA|DISUELVE|DISOLVENCIA|ABRE (?:DE|A)|FUNDE A|A NEGRO\.?:?$|TO BLACK\.?$|THE END\.?$|FIN\.?$|FINIS\.?$|END OF (?:ACT|SCENE|PLAY|FILM|TEASER|TAG|COLD OPEN|EPISODE|SHOW|FLASHBACK|MONTAGE|INTERCUT)|FIN DEL? |ROLL CREDITS|TO BE CONTINUED)/

/** True for a film's transition: "CUT TO:", "FUNDIDO A NEGRO." */
export function isTransition(text: string): boolean {
  if (text.length > 50 || isRunningText(text) || /\p{Ll}/u.test(text)) return false
  return TRANSITION.test(text) || /\bTO:$/.test(text)
}
