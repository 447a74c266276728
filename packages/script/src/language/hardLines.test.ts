import { describe, expect, it } from 'vitest'
import { detectLanguages, type SpokenText } from './index.ts'

const ENGLISH = [
  'I left the lamp in the kitchen and the door on the latch.',
  'Then anybody could have come in and taken the letters.',
  'Nobody comes up this road after dark, you know that.',
  'Somebody did. Look at the mud on the stairs.',
  'It was there when we came, and it will be there tomorrow.',
  'Give me the keys and stay here until I call you.',
]
const SPANISH = [
  'Dejé la lámpara en la cocina y la puerta sin cerrar.',
  'Entonces cualquiera pudo entrar y llevarse las cartas.',
  'Por este camino no sube nadie de noche, ya lo sabes.',
  'Pues alguien ha subido. Mira el barro de la escalera.',
  'Estaba ahí cuando llegamos y ahí seguirá mañana.',
  'Dame las llaves y no te muevas hasta que te llame.',
]

describe('words of another language in a sentence', () => {
  it.each([
    [
      'greetings',
      ['Buenos días, my friend, the coffee is on the table.', 'Muchas gracias, but I never drink it before noon.'],
    ],
    [
      'endearments',
      ['Come here, mi amor, and tell me where it hurts.', 'Ay, hijo, you were always a fool about horses.'],
    ],
    [
      'dishes and places',
      ['We had tortilla and jamón at the plaza de toros.', 'And then a bottle of tinto in the Calle Mayor.'],
    ],
    [
      'a toast',
      ['¡Salud! To the bride, and to her father who pays.', 'Olé! Now somebody play something we can dance to.'],
    ],
  ])('leave a play English: %s', (_, sprinkled) => {
    const found = detect([...ENGLISH, ...ENGLISH, ...sprinkled])
    expect(found.overall.overall).toBe('en')
    expect(found.perLine.slice(-sprinkled.length)).toEqual(sprinkled.map(() => 'en'))
  })

  it.each([
    [
      'business',
      ['Tengo un meeting con el manager y luego el coffee break.', 'Mándame un email con el feedback del show.'],
    ],
    ['courtesies', ['Oh, darling, qué ilusión verte por aquí.', 'Thank you, my dear, pero yo no bebo.']],
    ['a title', ['Anoche vimos My Fair Lady en el Teatro Real.', 'Pues yo prefiero The Sound of Music, qué quieres.']],
    ['an exclamation', ['¡Oh my God! No me digas que se ha casado.', 'Ok, ok, ya bajo, pero no toques el claxon.']],
  ])('leave a play Spanish: %s', (_, sprinkled) => {
    const found = detect([...SPANISH, ...SPANISH, ...sprinkled])
    expect(found.overall.overall).toBe('es')
    expect(found.perLine.slice(-sprinkled.length)).toEqual(sprinkled.map(() => 'es'))
  })
})

describe('a line in a third language', () => {
  const lines = [
    ['French', "Je ne sais pas où elle est partie, mais elle n'est pas ici."],
    ['Italian', 'Non so dove sia andata, ma questa notte non è tornata a casa.'],
    ['Portuguese', 'Não sei para onde ela foi, mas ainda não voltou para casa.'],
    ['Catalan', 'No sé pas on ha anat, però aquesta nit encara no ha tornat a casa.'],
    ['Galician', 'Non sei onde foi, mais esta noite aínda non volveu á súa casa.'],
    ['German', 'Ich weiß nicht, wohin sie gegangen ist, aber sie ist nicht hier.'],
    ['Latin', 'Nescio quo abierit, sed hac nocte domum non rediit neque servus eius.'],
    ['code', 'const door = open(key); if (!door) { throw new Error("shut"); }'],
    ['gibberish', 'Grzbl fnoq trvask wumplo, zdrig neq vossht krelp brazno ynd.'],
  ] as const

  it.each(lines)('is unknown in an English play: %s', (_, text) => {
    const found = detect([...ENGLISH, text])
    expect(found.overall.overall).toBe('en')
    expect(found.perLine).toEqual([...ENGLISH.map(() => 'en'), 'unknown'])
  })

  it.each(lines)('is unknown in a Spanish play: %s', (_, text) => {
    const found = detect([...SPANISH, text])
    expect(found.overall.overall).toBe('es')
    expect(found.perLine).toEqual([...SPANISH.map(() => 'es'), 'unknown'])
  })
})

describe('a short line', () => {
  it.each(['No.', 'Ah.', 'Ha, ha!', 'Mm.', 'Oh!', 'Sal.', 'Come.', 'Pan.'])(
    'is what the whole play speaks: %s',
    (text) => {
      expect(detect([...SPANISH, text]).perLine.at(-1)).toBe('es')
      expect(detect([...ENGLISH, text]).perLine.at(-1)).toBe('en')
    },
  )

  it('is what its role speaks in a play of two languages', () => {
    const spoken = [...twoTongues(), line('No.', 'EMMA'), line('No.', 'PACO'), line('Ah!', 'EMMA'), line('Ah!', 'PACO')]
    expect(detectLanguages(spoken).perLine.slice(-4)).toEqual(['en', 'es', 'en', 'es'])
  })

  it('is what the lines around it speak where the role speaks both', () => {
    const spoken = [
      ...ENGLISH.map((text) => line(text, 'IRIS', 1)),
      ...SPANISH.map((text) => line(text, 'IRIS', 2)),
      line('No.', 'GUARD', 2),
      line(SPANISH[0] ?? '', 'IRIS', 2),
    ]
    expect(detectLanguages(spoken).perLine.at(-2)).toBe('es')
  })
})

function twoTongues(): SpokenText[] {
  return ENGLISH.flatMap((text, at) => [line(text, 'EMMA'), line(SPANISH[at] ?? '', 'PACO')])
}

function detect(texts: readonly string[]) {
  return detectLanguages(texts.map((text, at) => line(text, at % 2 === 0 ? 'ADA' : 'BEN')))
}

function line(text: string, speaker: string, scene = 0): SpokenText {
  return { text, speaker, scene }
}
