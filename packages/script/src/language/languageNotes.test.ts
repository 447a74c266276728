import { describe, expect, it } from 'vitest'
import { languageNotes } from './languageNotes.ts'

describe('what a voice of another region would say otherwise', () => {
  it.each([
    ['Che, ¿vos sabés qué hora es?', 'voseo'],
    ['Vení, sentate acá conmigo.', 'voseo'],
    ['¿No habéis visto a mi padre?', 'vosotros'],
    ['¡Ay, corasón, qué grasia tienes!', 'seseo'],
    ['¡Zí, zeñó, ezo digo yo!', 'ceceo'],
    ['Vengo cansao del campo.', 'elision'],
    ["Anda, tira pa' casa.", 'elision'],
    ['He leído todo lo de Wilde y algo de Shakespeare.', 'other_language_name:Wilde, other_language_name:Shakespeare'],
    ['Vení, que te llama Smith.', 'voseo, other_language_name:Smith'],
  ])('is noted in Spanish: %s', (text, notes) => {
    expect(languageNotes(text, 'es')).toBe(notes)
  })

  it.each([
    ["'Tis late, and the moon is o'er the hill.", 'elision'],
    ["What are you doin' here?", 'elision'],
    ['Ask Mrs. Martinez or young Muñoz.', 'other_language_name:Martinez, other_language_name:Muñoz'],
  ])('is noted in English: %s', (text, notes) => {
    expect(languageNotes(text, 'en')).toBe(notes)
  })

  it.each([
    ['¿Dónde has estado toda la noche, Martín?', 'es'],
    ['Después jamás volvió, ni él ni su compás; además, quizás esté en París.', 'es'],
    ['¿Cómo es el bacalao que vende Juan?', 'es'],
    ['Vos, señor, sois mi rey.', 'es'],
    ["I don't think it's John's, and we'll never know.", 'en'],
    ['Where there is smoke there is fire, Inspector.', 'en'],
    ['Thou art a villain.', 'en'],
  ] as const)('is nothing where any voice of the language will do: %s', (text, language) => {
    expect(languageNotes(text, language)).toBeUndefined()
  })

  it('is not asked of lines of no known language', () => {
    expect(languageNotes("Où est Wilde ? C'est pas vrai, o'er", 'unknown')).toBeUndefined()
  })
})
