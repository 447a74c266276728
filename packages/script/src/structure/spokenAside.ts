const MANNER_HEAD =
  /^(?:aparte|ap|dentro|vase|vanse|sale|salen|entra|entran|levant|sent|señal|mir|ri|llor|cant|le[ey]|a (?:el|la|los|las|don|doña|\p{Lu})|al (?:público|paño|\p{L}+$)|con |en (?:voz|el|la|tono|un|pie|off)|desde |hacia |para sí|por |sin |tras |pausa|silencio|muy |más |casi |aside|apart|within|exit|exeunt|enter|re-?enter|to (?!be\b)\p{L}+|rising|laugh|weep|sing|read|kneel|kiss|draw|dies?\b|beat\b|pause|silence|with |in (?:a|an|the|his|her|tears|great)\b|from |after |off\b|still |half |very |quite |softly|as |at |going |coming |he |she |they |the |se (?:\p{L}+)|lo |la |le |él |ella )/iu
const MANNER_WORD =
  /^\p{L}+(?:ando|iendo|yendo|éndose|ándose|iéndose|ándol[aeo]s?|iéndol[aeo]s?|mente|ing|ly|ad[ao]s?|id[ao]s?|os[ao]s?)(?![\p{L}])/iu
const CONJUNCTION =
  /^(?:mas|pero|pues|que|si|y|o|aunque|porque|but|and|for|if|though|or|because|i|ya|no|así)(?![\p{L}’'])/iu
const PERSON =
  /(?<![\p{L}])(?:yo|mí|mis?|conmigo|tú|tus?|ti|usted|vos|vosotros|vuestr[oa]s?|nuestr[oa]s?|me|te|os|nos|soy|eres|estoy|estás|tengo|quiero|creo|digo|sé|he|I|me|my|we|us|our|you|your|thou|thee|thy)(?![\p{L}])/u

/**
 * How much the words in a bracket read as spoken, 0 to 1. In verse plays asides are printed in round brackets and said;
 * directions name a manner, a movement or somebody in the third person. `isInSentence`: the sentence goes on around it. `hasAsides`: the script is known to print asides so.
 */
export function spokenLikeness(inner: string, isInSentence: boolean, hasAsides = false): number {
  let score = 0.15
  if (/[¡!¿?]/.test(inner)) score += 0.5
  const isPersonal = PERSON.test(inner)
  if (isPersonal) score += 0.3
  if (hasAsides && CONJUNCTION.test(inner)) score += 0.35
  const runsOn = isInSentence && /^\p{Ll}/u.test(inner) && !/\.$/.test(inner)
  if (runsOn) score += 0.4
  if (namesManner(inner)) score -= runsOn || (isPersonal && /[¡!¿?]/.test(inner)) ? 0.1 : 0.45
  if (inner.split(' ').length <= 2 && !/[¡!¿?]/.test(inner)) score -= 0.15
  return Math.min(1, Math.max(0, score))
}

/** True when the words begin like a manner or movement: "Aparte", "laughing", "A Balbina", "Enter Jack". */
export function namesManner(inner: string): boolean {
  return MANNER_HEAD.test(inner) || MANNER_WORD.test(inner)
}
