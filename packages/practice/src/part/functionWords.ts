import type { DetectedLanguage } from '@scripteam/contract/model'

const ES = `a al algo ante aquel aquella aquello así aun aún aunque bajo cada casi como cómo con contra cual cuál cuando
cuándo cuyo cuya de del desde donde dónde durante e el él ella ellas ellos en entre era eran eres es esa ese eso esta está
están estaba este esto esos esas estos estas estoy fue fui ha han has hasta hay he la las le les lo los más me mi mí mis
mientras muy ni no nos nosotros o os para pero por porque pues que qué quien quién se sea según ser si sí sido sin sino so
sobre somos son soy su sus también tan tanto te ti tu tú tus u un una unas uno unos usted ustedes vosotros vuestra vuestro y
ya yo`

const EN = `a about after again all am an and any are as at be been before being between both but by can could d did do does
down during each few for from further had has have having he her here hers him his how i if in into is it its just ll may me
might more most must my no nor not now o of off on once only or other our ours out over own re s same shall she should so
some such t than that the thee their them then there these they thine this those thou through thy to too under until up upon
us very was we were what when where which while who whom why will with would ye you your yours`

// Recognised words come without accents.
const SPANISH = new Set(ES.split(/\s+/).flatMap((word) => [word, word.normalize('NFD').replace(/\p{M}/gu, '')]))
const ENGLISH = new Set(EN.split(/\s+/))

/**
 * True for articles, pronouns, prepositions, conjunctions and auxiliaries: the words that carry grammar rather than sense.
 * Takes one word without punctuation. A line in an uncertain language counts the function words of both.
 */
export function isFunctionWord(word: string, language: DetectedLanguage): boolean {
  const lower = word.normalize('NFC').toLowerCase().replaceAll('’', "'")
  if (language === 'es') return SPANISH.has(lower)
  const isEnglish = lower.split("'").every((part) => ENGLISH.has(part))
  return isEnglish || (language !== 'en' && SPANISH.has(lower))
}
