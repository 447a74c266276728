import { describe, expect, it } from 'vitest'
import { syllablesOf } from './syllables.ts'

describe('the syllables of a Spanish word', () => {
  it.each([
    ['sol', 1],
    ['rey', 1],
    ['y', 1],
    ['muy', 1],
    ['casa', 2],
    ['cielo', 2],
    ['ciudad', 2],
    ['día', 2],
    ['país', 2],
    ['reír', 2],
    ['guerra', 2],
    ['queso', 2],
    ['búho', 2],
    ['prohibir', 2],
    ['poeta', 3],
    ['ahora', 3],
    ['caoba', 3],
    ['pingüino', 3],
    ['ayuda', 3],
    ['vergüenza', 3],
    ['averiguáis', 4],
    ['murciélago', 4],
    ['aéreo', 4],
    ['sabíais', 3],
    ['corazón', 3],
  ])('%s has %i', (word, syllables) => {
    expect(syllablesOf(word, 'es')).toBe(syllables)
  })
})

describe('the syllables of an English word', () => {
  it.each([
    ['the', 1],
    ['love', 1],
    ["lov'd", 1],
    ['loved', 1],
    ['smiles', 1],
    ['called', 1],
    ["don't", 1],
    ["we'll", 1],
    ['great', 1],
    ["haven't", 2],
    ['wanted', 2],
    ['kisses', 2],
    ['going', 2],
    ['lion', 2],
    ['table', 2],
    ['something', 2],
    ['careful', 2],
    ['every', 2],
    ['poet', 2],
    ['royal', 2],
    ['nation', 2],
    ['create', 2],
    ['beautiful', 3],
    ['anyone', 3],
    ['society', 4],
    ['imagination', 5],
  ])('%s has %i', (word, syllables) => {
    expect(syllablesOf(word, 'en')).toBe(syllables)
  })
})
