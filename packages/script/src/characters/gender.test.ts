import type { Page, ScriptId } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { readScript } from '../index.ts'

const SCRIPT = 'f3b0a1de-0000-8000-8000-000000000003' as ScriptId

/** Name -> the gender that was read; null for nobody's guess. */
function genders(text: string): Record<string, string | null> {
  const pages: Page[] = [{ kind: 'flow', number: 1, lines: text.split('\n').map((line) => ({ text: line })) }]
  const read = readScript(pages, { scriptId: SCRIPT, expectedLanguage: 'auto' })
  if (read.kind !== 'read') throw new Error('nobody speaks')
  return Object.fromEntries(read.reading.characters.map(({ name, profile }) => [name, profile.gender?.value ?? null]))
}

it('takes nothing for a husband from what is said of his wife', () => {
  const text = 'LADY LORNE: The gate is open.\n\nLORNE: Since when?\n\nLADY LORNE: Ask the porter.\n\n'
  const porter =
    'PORTER: Lady Lorne has the key. Lady Lorne always has.\n\nLORNE: So she has.\n\nPORTER: Lady Lorne had it made.\n'
  expect(genders(`${text}${porter}`)).toEqual({ 'LADY LORNE': 'female', LORNE: null, PORTER: null })
})

it('believes what somebody does more than whose daughter is spoken of', () => {
  const speeches = Array.from(
    { length: 4 },
    () => 'WICKS: [He sits down.] Where is Miss Wicks?\n\nTRASK: Miss Wicks is out.\n\n',
  )
  expect(genders(speeches.join('')).WICKS).toBe('male')
})

it('follows the pronoun of a sentence that comes after one about somebody', () => {
  const text = `[Alder is a carter, grey and lame. He carries a lantern. He has not slept.]\n\nALDER: Is it ready?\n\nBRISKET: Nearly.\n\n[Brisket looks at him. He yawns.]\n\nALDER: Good.\n\nBRISKET: Wait.\n\nALDER: Why?\n`
  expect(genders(text)).toEqual({ ALDER: 'male', BRISKET: null })
})

it('knows a given name, and that behind a title it is a family name', () => {
  const text =
    'DESMOND: Who rang?\n\nMISS GORDON: I did.\n\nDESMOND: Twice?\n\nMISS GORDON: Twice.\n\nHARRIET: Three times.\n\nDESMOND: So.\n\nHARRIET: So.\n'
  expect(genders(text)).toEqual({ DESMOND: 'male', 'MISS GORDON': 'female', HARRIET: 'female' })
})

it('knows the given names of plays of today, in both languages', () => {
  const spanish =
    'AITANA. ¿Quién llama?\n\nBRUNO. Yo.\n\nAITANA. ¿Otra vez?\n\nIKER. No, yo.\n\nBRUNO. Los dos.\n\nIKER. Los tres.\n'
  const english = 'ETHAN: Who rang?\n\nCHLOE: I did.\n\nETHAN: Twice?\n\nCHLOE: Twice.\n\nETHAN: So.\n\nCHLOE: So.\n'
  expect(genders(spanish)).toEqual({ AITANA: 'female', BRUNO: 'male', IKER: 'male' })
  expect(genders(english)).toEqual({ ETHAN: 'male', CHLOE: 'female' })
})

it('is not led from a given name by one direction that begins with another', () => {
  const text =
    'TONY: [She follows him to the door.] Not now.\n\nQUILL: When?\n\nTONY: Later.\n\nQUILL: You said that.\n\nTONY: I did.\n'
  expect(genders(text)).toEqual({ TONY: 'male', QUILL: null })
})

it('reads trades: a dustman, a charwoman, a presenter in Spanish; and takes no family name for one', () => {
  const english =
    'THE DUSTMAN: Lids off.\n\nTHE CHARWOMAN: Mind the step.\n\nTHE DUSTMAN: Which?\n\nTHE CHARWOMAN: That.\n\nFREEMAN: Hush.\n\nTHE DUSTMAN: Why?\n\nFREEMAN: He sleeps.\n'
  expect(genders(english)).toEqual({ 'THE DUSTMAN': 'male', 'THE CHARWOMAN': 'female', FREEMAN: null })
  const spanish =
    'PRESENTADORA: Buenas noches a todos.\n\nLOCUTOR: Y bienvenidos.\n\nPRESENTADORA: Hoy llueve en la costa.\n\nLOCUTOR: Otra vez.\n\nHERRERA: ¿Puedo pasar?\n\nLOCUTOR: Pase usted.\n\nHERRERA: Gracias.\n'
  expect(genders(spanish)).toEqual({ PRESENTADORA: 'female', LOCUTOR: 'male', HERRERA: null })
})
