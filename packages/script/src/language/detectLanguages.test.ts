import { describe, expect, it } from 'vitest'
import { detectLanguages, detectProseLanguage, type SpokenText } from './index.ts'

describe('the language of a script', () => {
  it.each([
    [
      'modern Spanish',
      ['¿Dónde has estado toda la noche?', 'Sentado junto al lago, pensando en ti.', 'No te creo, Juan.'],
    ],
    [
      'Spanish of Buenos Aires',
      ['Che, ¿vos qué hacés acá?', 'Laburando, loco. ¿No me ves?', 'Dejate de joder y vení.'],
    ],
    [
      'Spanish of Mexico',
      ['¡Órale, güey! ¿Qué onda?', 'Nada, aquí nomás, chambeando.', 'Ándale pues, nos vemos al rato.'],
    ],
    [
      'Spanish of Andalusia',
      ['¿Ande vas, mi arma?', 'Pos ar pueblo, compare.', 'Ea, pos ve con Dios, que hase musha caló.'],
    ],
    ['Spanish typed without accents', ['Donde has estado toda la noche?', 'Sentado junto al lago, pensando en ti.']],
    ['a few Spanish words', ['¿Sí?', 'No.', 'Vete.', '¿Quién?', 'Yo.']],
  ])('is Spanish for %s', (_, lines) => {
    expect(overall(lines)).toBe('es')
  })

  it.each([
    ['modern English', ['Where have you been all night?', 'Down by the lake, thinking.', "I don't believe you, John."]],
    [
      'old English verse',
      ['What, wouldst thou have me speak against my heart?', 'I would thou didst, for it hath lied to thee.'],
    ],
    ['Scots', ["Ye'll no be gaun oot the nicht, Jamie?", "Aye, I'm awa tae the toon wi' Wullie."]],
    ['Cockney', ["'Ere, wot you doin' wiv that?", "Gorn, 'op it, afore I calls a copper."]],
    ['English in capitals', ['WHERE HAVE YOU BEEN ALL NIGHT?', 'DOWN BY THE LAKE, THINKING.']],
    ['a few English words', ['Yes?', 'No.', 'Why?', 'Who?', 'Me.']],
  ])('is English for %s', (_, lines) => {
    expect(overall(lines)).toBe('en')
  })

  it.each([
    [
      'French',
      ['Où étais-tu toute la nuit ?', "J'étais assis au bord du lac et je pensais à toi.", 'Je ne te crois pas.'],
    ],
    ['Italian', ['Dove sei stato tutta la notte?', 'Stavo seduto in riva al lago e pensavo a te.', 'Non ti credo.']],
    ['Portuguese', ['Onde estiveste a noite toda?', 'Fiquei à beira do lago a pensar em ti.', 'Não acredito, João.']],
    ['Catalan', ['On has estat tota la nit?', 'Assegut vora el llac, pensant en tu.', 'No et crec, Joan.']],
    ['Galician', ['Onde vas tan cedo, Xoán?', 'Vou á feira, que hoxe vende o meu irmán a vaca.', 'Xa vou contigo.']],
    ['German', ['Wo warst du die ganze Nacht?', 'Ich saß am See und dachte an dich.', 'Das glaube ich dir nicht.']],
    ['Dutch', ['Waar ben je de hele nacht geweest?', 'Ik zat aan het meer en dacht aan jou.', 'Dat geloof ik niet.']],
    ['Latin', ['Quo vadis, domine?', 'In silvam eo, ut lupum videam.', 'Fortis sum et nihil timeo.']],
    ['Romanian', ['Unde ai fost toată noaptea?', 'Am stat lângă lac și m-am gândit la tine.', 'Nu te cred, Ioane.']],
    ['Basque', ['Non egon zara gau osoan?', 'Aintzira ondoan eserita nengoen, zutaz pentsatzen.']],
    ['Russian', ['Где ты был всю ночь?', 'Я сидел у озера и думал о тебе.']],
    ['gibberish', ['Zwk plorg vint, brx!', 'Qosh dlpen wrk? Trimbl.', 'Fnard.']],
    ['program code', ['if (a === b) { return x; }', 'let y = {};', 'for (const i of [1, 2]) { y[i] = a; }']],
    ['cries alone', ['Ah!', 'Oh!']],
    ['nothing', []],
  ])('is unknown for %s', (_, lines) => {
    expect(overall(lines)).toBe('unknown')
  })

  it('is not mixed by words that anyone drops', () => {
    const guests = [
      'Come in, señor, come in. Supper is at nine and the garden is yours.',
      'Gracias, señora. Is it always as warm as this in the evening?',
      'Only until the rain, hijo. Mañana you will ask me for a blanket.',
      'Then buenas noches, and thank you for the lamp.',
    ]
    expect(overall(guests)).toBe('en')
  })

  it('is mixed where two people talk past each other', () => {
    const { overall: reading, perLine } = detectLanguages(duet)
    expect(reading.overall).toBe('mixed')
    expect(perLine).toEqual(['en', 'es', 'en', 'es', 'en', 'es'])
    expect(reading.shares.es + reading.shares.en).toBeCloseTo(1)
  })

  it('stays Spanish when one letter in a long play is read out in English', () => {
    const spanish = Array.from({ length: 30 }, (_, at) =>
      line(`Ya te lo he dicho ${at} veces y no pienso repetirlo.`, 'ANA'),
    )
    const letter = line('My dear sister, the house is sold and the boat leaves on Friday.', 'LUIS')
    const { overall: reading, perLine } = detectLanguages([...spanish, letter])
    expect(reading.overall).toBe('es')
    expect(perLine.at(-1)).toBe('en')
  })

  it('of a text without dialogue is that of its prose', () => {
    expect(detectProseLanguage(['Salimos temprano hacia el mar y nadie dijo nada en todo el camino.']).overall).toBe(
      'es',
    )
    expect(detectProseLanguage(['We left early for the sea and nobody said a word all the way.']).overall).toBe('en')
  })
})

describe('the language of a line', () => {
  it('follows its speaker where the words themselves do not say', () => {
    const lines = [...duet, line('No.', 'EMMA'), line('No.', 'PACO')]
    expect(detectLanguages(lines).perLine.slice(-2)).toEqual(['en', 'es'])
  })

  it('is that of the script for a cry that every language has', () => {
    const lines = [
      line('Nobody has lived in this house for years.', 'ADA'),
      line('Ah!', 'BEN'),
      line('Did you hear that?', 'ADA'),
    ]
    expect(detectLanguages(lines).perLine[1]).toBe('en')
  })

  it('is both where one speech has a whole sentence of each', () => {
    const both = line(
      'I have told you a hundred times that I will not go. Ya te he dicho cien veces que no pienso ir.',
      'EMMA',
    )
    expect(detectLanguages([...duet, both]).perLine.at(-1)).toBe('mixed')
  })
})

const duet = [
  line('Where is the station, please?', 'EMMA'),
  line('Perdone, no le entiendo.', 'PACO'),
  line('The station. The place where the trains are.', 'EMMA'),
  line('Ah, la estación. Siga todo recto y luego a la derecha.', 'PACO'),
  line('I did not understand a single word you said.', 'EMMA'),
  line('Pues yo a usted tampoco le he entendido nada.', 'PACO'),
]

function line(text: string, speaker: string): SpokenText {
  return { text, speaker, scene: 0 }
}

function overall(lines: string[]): string {
  return detectLanguages(lines.map((text, at) => line(text, at % 2 === 0 ? 'ANA' : 'BEN'))).overall.overall
}
