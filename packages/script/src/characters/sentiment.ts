/** Stems at a word's beginning, in both languages; \b stands before ASCII letters alone, so that the search is quick. */
const WARM =
  /\b(?:love(?:d|s|ly)?\b|dear(?:est)?\b|darling|thank|grateful|kind(?:ly|ness)?\b|friend|bless|trust you|adore|sweet|happy|glad|beloved|te quiero\b|te amo\b|amor\b|amad[oa]\b|querid|gracias\b|cariñ|bendit|feliz\b|alegr|adoro\b|amig[oa]s?\b|encant|te adoro|bueno eres|buena eres)/gi
const HOSTILE =
  /\b(?:hate|despise|detest|villain|liar\b|coward|fool\b|traitor|scoundrel|wretch|rogue|shame on|damn|curse|get out|shut up|disgust|stupid|idiot|odi[oa]\b|aborrezco|maldit|canalla|cobarde|mentiros|mientes\b|embuster|traidor|imb[ée]cil|est[úu]pid|idiota|miserable|infame|desprecio\b|asco\b|largo de aqu|fuera de aqu|vergüenza|calla\b|bribon|bribón)/gi
/** At the end of what stands before the word, no mark between: "I do not love", "no te quiero", "sin amor". */
const NEGATED =
  /(?:\b(?:not|never|no|nor|without|hardly|cannot|\w+n['’]t)|(?<![\p{L}])(?:no|nunca|jamás|ni|sin|tampoco))(?: (?!but\b|sino\b|pero\b)[\p{L}'’]+){0,2} $/iu

/** How warm the words of a line are, -1 (hostile) to 1 (warm); null when none of them says. A negated word turns about, at half weight. */
export function warmthOfWords(text: string): number | null {
  // Copying a pattern for all its matches takes longer than a look, and most lines have none.
  if (text.search(WARM) < 0 && text.search(HOSTILE) < 0) return null
  let sum = 0
  let found = 0
  for (const [pattern, weight] of [
    [WARM, 0.6],
    [HOSTILE, -0.7],
  ] as const) {
    for (const { index } of text.matchAll(pattern)) {
      found++
      sum += NEGATED.test(text.slice(Math.max(0, index - 40), index)) ? -weight / 2 : weight
    }
  }
  return found === 0 ? null : sum / found
}
