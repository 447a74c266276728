import type { LineManner } from '@scripteam/contract/model'

export type Tone = LineManner

/** Word stems in both languages, each at a word's beginning; the first tone that fits is taken. */
const STEMS: readonly (readonly [Tone, string])[] = [
  [
    'whispering',
    'whisper|under (?:his|her) breath|in a low (?:voice|tone)|low voice|sotto voce|softly|susurr|murmur|en voz baja|voz baja|bajito|quedo|por lo bajo|al oído|mutter|muttering|quietly|hush|confidencial',
  ],
  [
    'shouting',
    'shout|yell|scream|roar|thunder|bellow|calling|calls|cries out|at the top of|loud|grit|a voces|dando voces|vociferando|en voz alta|llamando|chill|alto\\b|raising (?:his|her) voice',
  ],
  ['singing', 'sing|sings|singing|hum|cant|tarare|canturre|salmod'],
  [
    'weeping',
    'weep|sob|cry\\b|crying|in tears|tearful|whimper|wail|llor|solloz|lágrimas|gimotea|gimiendo|entre lágrimas|plañ',
  ],
  ['laughing', 'laugh|chuckl|giggl|ríe|ríen|ríendo|riendo|riéndose|se ríe|risa|carcajad|titter'],
  [
    'angry',
    'reproach|frown|glar|menac|bully|storm|scold|explos|revolt|defian|testil|pettish|grumpi|disgust|accus|reproch|ceñud|reñ|regañ|protestando|desafi|fulmin|dando un golpe|ang(?:er|ry|rily)|furi|rag(?:e|ing)|irrit|indign|fierc|violen|annoy|exasper|hot(?:ly)?\\b|snarl|snap|sulk|bitter|offend|resent|impatien|enfad|enoj|iracund|airad|rabi|colér|encoleriz|irritad|agri|áspero|ásper|brusc|molest|exaltad|fuera de sí|malhumor|de mal humor|ofendid|impacien|amenaz|threat|savage|wrath|contempt|despre|ira\\b|con enfado|violent|agresiv|indignad|despechad|despecho|brusque|rough|aggriev|vexed|indignant|discontent|intoleran|ungracious|hostil|spite|cross(?:ly)?\\b(?! (?:to|the|over|up|down|left|right|back|behind)\\b)|desabrid|desabrimiento|hosc|huraño|huraña|rencor|saña|furor|destemplad|despótic',
  ],
  [
    'pleading',
    'plead|beg\\b|begging|implor|entreat|beseech|supplic|suplic|rog(?:ando|ar)|implorando|imploring|appeal|arrodill|kneel|de rodillas|protest|remonstrat|deprecat',
  ],
  [
    'afraid',
    'afraid|fear|fright|terr(?:or|ified|ibl)|scared|horr|alarm|panic|trembl|aghast|appalled|dread|shudder|mied|temor|temeros|asust|aterr|espant|tembl|horroriz|despavorid|sobresalt|alarmad|con miedo|inquiet|conster|medros|pavor|pánico|ansiedad|cobard|petrif',
  ],
  [
    'nervous',
    'troubl|shame|coy|guilt|suspect|recel|receló|cautel|con misterio|misterios|secret|nerv|anxi|uneas|hesitat|embarrass|timid|shy|confus|agitat|flutter|stammer|flustered|abash|bashful|restless|fidget|vacil|dudando|turbad|turbándose|azorad|avergonz|confundid|tímid|ansios|agitad|desasosi|balbuc|perplej|cohibid|intranquil|con angustia|angusti|distracted|reluctant|convuls|disarmed|aturdid|preocupad|ansiedad|azoramiento|titube|inseguridad|insegur|atropellad|intimidat',
  ],
  [
    'sad',
    'crush|distress|moody|moodil|glum|sulky|resigned|plaintiv|mournful|lament|contrit|remorse|arrepent|con pena|resignad|llorosa|sad|mourn|sorrow|grie|melanchol|gloom|desol|despair|despond|miser|dishearten|crestfall|sigh|dejected|wounded|hurt\\b|desperate|forlorn|pathetic|brooding|trist|pena\\b|penos|afligid|apenad|dolor|melanc|suspir|abatid|desconsol|desesper|desolad|amarg|con amargura|lastim|compung|quejumbr|sombrí|herid|drear|darkly|injured|desalient|desanim|congoj|pesadumbre|tristón|disconsol|dolid|apesadumbr|broken(?:ly|-?hearted| voice| tone)',
  ],
  [
    'surprised',
    'shock|overwhelm|staring|dismay|suspens|surpris|astonish|astound|amaz|startl|stagger|stupent|wonder|incredul|bewilder|dumbfound|stupefi|taken aback|puzzled|sorprend|sorpres|asombr|estupefact|atónit|maravill|extrañ|incrédul|pasmad|admirad|desconcert|boquiabiert|perplex',
  ],
  [
    'weary',
    'languid|listless|resign|droop|crushed|wear(?:y|ily)|tired|exhaust|faint|yawn|sleep|drows|weak(?:ly)?|bored|breathless|cansad|fatig|agotad|bostez|soñolient|dormid|desfallec|rendid|exhaust|sin fuerzas|débil|aburrid|jade',
  ],
  [
    'tender',
    'polite|helpful|patient|coax|reassur|obligingly|cordial|frank|humbl|obedien|gallant|sumis|humild|cordial|cortés|galan|rever|zalamer|con piedad|compad|tender|gentl|kind|sooth|caress|affection|loving|lovingly|fond|sweet|comfort|warm|motherly|fatherly|kiss|embrac|cariñ|tiern|tern|dulce|dulz|suave|mim|acarici|abraz|afectu|amoros|con amor|besa|bondad|maternal|paternal|consol|sympath|gracious|graceful|apolog|tolerant|suavidad|modest|compasiv|compasión|amable|amabilidad|delicad|benévol|benevol|ternura|indulgen',
  ],
  [
    'ironic',
    'airil|glib|pert|patroniz|patronis|arch(?:ly)?\\b|humor|humour|flippant|superior|iron|sarcas|mock|sneer|dry(?:ly)?|drily|wry|cynic|satiric|teas|sly|slyly|malicious|burl|sorn|soc(?:arr|arron)|guas|con retintín|mordaz|zumb|pícar|malici|con sorna|chanz|con intención',
  ],
  [
    'excited',
    'hyster|exclaim|storming|rapidly|explosiv|hotly|carried away|exaltándose|animándose|arrebat|delir|con vehemencia|excit|eager|enthusias|impuls|ardent|passion|rapt|ecsta|animated|vivac|hurried|hasty|hastily|quick|sudden|breathlessly|triumph|exult|impetuous|frantic|wild|entusias|excitad|animad|apasion|exaltaci|ardor|con fuego|vehemen|impetu|nervios|apresur|rápid|precipit|viv(?:o|amente|acidad)\\b|triunf|con calor|frenétic|dramátic|uproar|fervent|fervor|efusi|emoción|emocionad|pasión|pasional|viveza|hearti|ansias?\\b|con brío|brios|febril|fogos|heated|zeal|keen(?:ly)?\\b',
  ],
  [
    'happy',
    'flatter|relie|proud|entranc|flattered|orgull|ufan|happ|joy|glad|cheer|delight|merr|gai|gay|smil|beam|pleas|amus|content|sunn|jovial|genial|bright|radiant|hopeful|satisf|alegr|feliz|content|gozos|jubil|regocij|sonri|risueñ|satisfech|complac|gracios|jovial|gust|encantad|alboroz|divertid|hearty|expansiv|gozo|alegrement|euforic|eufóric|entusiasmad|blithe|elated|content',
  ],
  [
    'cold',
    'supercil|grim|stolid|loft|bland|evasiv|formal|polite|courteous|reserved|superb|suspicio|cold|stern|sever|stiff|frigid|icy|haught|disdain|dry|curt|indifferen|distant|calm|unmoved|coolly|frí|sever|sec(?:o|a|amente)\\b|altiv|desdeñ|desdén|indifer|glacial|distant|orgullos|con desprecio|impasible|seren|tranquil|sosega|placid|carelessly|composed|arrogan|displicen|abrupt|maquinal|mecánic|mechanical|soberbi|desabrid|unconcern|nonchal|apátic|imperturb|unabashed|unmoved|altaner|altanería|despego',
  ],
  [
    'firm',
    'confident|promptl|impressiv|correct|decisive|matter-of-fact|businesslike|insist|con intención|con firmeza|ordenando|firm|resol|determin|decid|emphat|command|imperious|imperative|sharp|grave|gravely|solemn|serious|dignif|majest|authorit|peremptor|warning|earnest|convic|sincer|enérgic|energía|firme|resuelt|decidid|imperios|autorit|solemn|grave|seri(?:o|a|amente|edad)\\b|categóric|rotund|tajant|con autoridad|dign(?:o|a|idad)|convencid|sententious|magisterial|judicial|conscientious|reasonabl|grandeur|redond|fijamente|sermon|solemnidad|grandios|pompos|pomp|contundent|convincing|steadi|unflinch|gravedad|aplomo',
  ],
  [
    'thoughtful',
    'inquir|curious|interest|attentiv|listening|reading|escuchando|leyendo|observ|curios|thought|ponder|muse|musing|meditat|reflect|absent|dream|abstract|considering|to (?:him|her)self|slow|pensativ|medit|reflex|ensimism|absort|abstraíd|soñador|distraíd|para sí|recordando|despacio|lent(?:o|a|amente)\\b|caviland|conversational|critically|carefully|exactly|interés|distraíd|vagamente|vague|cuidados|deliberat|meticul|atención|atent',
  ],
  ['aside', 'aside|apart\\b|aparte|ap\\.'],
]

const LEXICON = STEMS.map(([tone, stems]) => [tone, new RegExp(`(?<![\\p{L}])(?:${stems})`, 'iu')] as const)

/** The tone a direction names: "Furiosa." -> angry, "whispering" -> whispering; null for movements and the like. */
export function toneOf(direction: string): Tone | null {
  const known = cache.get(direction)
  if (known !== undefined) return known
  const tone = readTone(direction)
  if (cache.size > 5000) cache.clear()
  cache.set(direction, tone)
  return tone
}

function readTone(direction: string): Tone | null {
  const unquoted = direction.replace(QUOTED, ' ')
  // A direction that stands whole in quotes is still one.
  const own = /\p{L}/u.test(unquoted) ? unquoted : direction
  if (HASTE.test(own)) return 'excited'
  const said = named(own.replace(NEGATED, ' '))
  if (said !== null) return said
  const denied = NEGATED_PART.exec(own)
  const feeling = denied && named(denied[1] ?? '')
  return feeling && STIRRED.has(feeling) ? 'cold' : null
}

function named(words: string): Tone | null {
  return LEXICON.find(([, stems]) => stems.test(words))?.[0] ?? null
}

/** Words of others: 'Reading "furious"'. */
const QUOTED = /["“«][^"”»]*["”»]/g
/** "Not angrily", "sin ira": the next word is denied; "sin fuerzas" and "without waiting" are words of their own. */
const NEGATED =
  /(?<![\p{L}])(?:not|never|without|no|sin) (?!fuerzas|at all)(?:any |too |very |ninguna? |muy )?[\p{L}]+/giu
const NEGATED_PART = /(?<![\p{L}])(?:not|never|without|no|sin) (?:any |too |very |ninguna? |muy )?([\p{L}]+)/iu
/** Whose absence is calm. */
const STIRRED: ReadonlySet<Tone> = new Set<Tone>(['angry', 'shouting', 'excited', 'afraid', 'nervous'])
/** How somebody moves: "Rising abruptly" is haste, not a feeling. */
const HASTE =
  /^\W*(?:rising|rises|sitting|turning|turns|crossing|going|getting|standing|starting|levantándose|se levanta|volviéndose|se vuelve|saliendo|entrando|sentándose)\b[^.;,]*(?:abrupt|brusquely|violently|roughly|bruscamente|violentamente)/iu

const cache = new Map<string, Tone | null>()

/** How a tone colours an exchange, -1 (hostile) to 1 (warm). */
export const WARMTH: Readonly<Partial<Record<Tone, number>>> = {
  angry: -0.8,
  shouting: -0.4,
  cold: -0.5,
  ironic: -0.4,
  afraid: -0.3,
  tender: 0.9,
  happy: 0.6,
  laughing: 0.5,
  excited: 0.2,
  pleading: 0.1,
}
