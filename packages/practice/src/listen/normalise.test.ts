import { describe, expect, it } from 'vitest'
import { normalise } from './normalise.ts'
import { spellNumber } from './numbers.ts'
import { phoneticKey } from './phonetic.ts'
import { expectedTokens, heardWords } from './tokens.ts'

const es = (text: string) => normalise(text, 'es').join(' ')
const en = (text: string) => normalise(text, 'en').join(' ')

describe('words as they are said', () => {
  it('have no case, accents or marks', () => expect(es('¡Mañana, quizá… MAÑANA!')).toBe('manana quiza manana'))
  it('are the same with and without contractions', () => {
    for (const [short, long] of [
      ["I don't", 'I do not'],
      ['dont', 'do not'],
      ["'Tis o'er", 'it is over'],
      ['We’re gonna', 'we are going to'],
      ["He's singin'", 'he is singing'],
    ]) {
      expect(en(short ?? '')).toBe(en(long ?? ''))
    }
  })
  it('leave words alone that only look like contractions', () => expect(en('well, ill were')).toBe('well ill were'))
  it('spell Spanish short forms', () => expect(es('Sr. Díaz, Ud. va pa’ allá')).toBe('senor diaz usted va para alla'))
  it('spell numbers, years, times and shares', () => {
    expect(en('21 of 1905 at 10:30, 5%, $3')).toBe(
      'twenty one of nineteen oh five at ten thirty five percent three dollars',
    )
    expect(es('21 de 1905 a las 10:30, 5 %, 3€')).toBe(
      'veintiuno de mil novecientos cinco a las diez treinta cinco por ciento tres euros',
    )
    expect(en('1,200 and 2.5')).toBe('one thousand two hundred and two point five')
    expect(es('1.200 y 2,5')).toBe('mil doscientos y dos coma cinco')
  })
  it('part words at marks without blanks', () => {
    expect(en("Wait,don't:it's 10:30")).toBe('wait do not it is ten thirty')
    expect(es('¡Vaya!¿Ud.,aquí?')).toBe('vaya usted aqui')
  })
  it('spell what is counted off', () => {
    expect(en('the 1st, 2nd, 3rd, 12th, 20th and 21st')).toBe(
      'the first second third twelfth twentieth and twenty first',
    )
    expect(es('el 1er acto, la 3.ª escena, el 2º y el 15.º')).toBe(
      'el primer acto la tercera escena el segundo y el quince',
    )
  })
  it('part words at dashes and dots without blanks', () =>
    expect(en('well-known—and… gone')).toBe('well known and gone'))
  it('keep an end of line from swallowing a number', () => expect(es('Tengo 7.')).toBe('tengo siete'))
  it('spell any number below a thousand million without a gap', () => {
    for (const number of [0, 16, 31, 100, 101, 999, 1000, 21_500, 1_000_000, 2_345_678]) {
      for (const language of ['es', 'en'] as const) {
        expect(spellNumber(number, language)).toMatch(/^\p{L}+( \p{L}+)*$/u)
      }
    }
  })
})

describe('words that sound alike', () => {
  it('share a key in Spanish, with seseo and a mute h', () => {
    for (const [a, b] of [
      ['casa', 'caza'],
      ['vaca', 'baca'],
      ['hola', 'ola'],
      ['valla', 'vaya'],
      ['gente', 'jente'],
      ['verdad', 'verda'],
    ]) {
      expect(phoneticKey(a ?? '', 'es')).toBe(phoneticKey(b ?? '', 'es'))
    }
  })
  it('share a key in English', () => {
    for (const [a, b] of [
      ['knight', 'night'],
      ['their', 'there'],
      ['two', 'too'],
      ['phase', 'fase'],
    ]) {
      expect(phoneticKey(a ?? '', 'en')).toBe(phoneticKey(b ?? '', 'en'))
    }
  })
  it('are told from words that differ in a vowel', () => {
    expect(phoneticKey('bad', 'en')).not.toBe(phoneticKey('bed', 'en'))
    expect(phoneticKey('peso', 'es')).not.toBe(phoneticKey('piso', 'es'))
  })
})

describe('what is heard', () => {
  it('loses the noises of thinking, unless the line has them', () => {
    const heard = (text: string, line: string) =>
      heardWords(text, 'en', new Set(expectedTokens(line, 'en').map((t) => t.word)), new Map()).map((w) => w.word)
    expect(heard('um the er door', 'The door.')).toEqual(['the', 'door'])
    expect(heard('um the door', 'Um, the door.')).toEqual(['um', 'the', 'door'])
  })
  it('counts function words less than words of sense', () => {
    const [the, lantern] = expectedTokens('The lantern', 'en')
    expect(the?.weight).toBe(0.45)
    expect(lantern?.weight).toBeGreaterThan(1)
  })
})
