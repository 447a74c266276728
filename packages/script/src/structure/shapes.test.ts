import { describe, expect, it } from 'vitest'
import { inlineCue, ownLineCue, spacedCue } from './cueShapes.ts'
import { filmCue } from './filmCue.ts'
import { isSlugline, isTransition, stageHeading } from './headings.ts'
import { partDirections } from './marks.ts'
import { directionLikeness } from './plainDirection.ts'

const PARENS = { paren: true, bracket: true, under: false, asides: false, isLowerCase: false }

describe('a label', () => {
  it.each([
    ['MRS. HARDCASTLE.  I vow, Mr. Hardcastle', 'MRS. HARDCASTLE', 'dot', null],
    ['1. Wit. When shall we three meet again', '1. Wit', 'dot', null],
    ['DOÑA INÉS.—¿Quién es?', 'DOÑA INÉS', 'dotdash', null],
    ['MARQUÉS.- Aguarda.', 'MARQUÉS', 'dotdash', null],
    ['AMPARO — ¡Que está mojado!', 'AMPARO', 'dash', null],
    ['Marta: The sign is an optimist.', 'Marta', 'colon', null],
    ['MUCHACHA 1ª:\tVen.', 'MUCHACHA 1ª', 'colon', null],
    ['MABEL\tIt was due.', 'MABEL', 'tab', null],
    ['TONY (Alone.).  Father-in-law', 'TONY', 'dot', 'Alone.'],
    ['KING, aside. Too late.', 'KING', 'dot', 'aside'],
    ['LIZA [rising] No!', 'LIZA', 'bare', null],
    ['[SOLDADO] 1.º. ¿Quién va?', 'SOLDADO 1.º', 'dot', null],
    ['THE COOK--[_Shortly._] Let it wear.', 'THE COOK', 'dash', null],
    ['MOZO 1.º—¿De cola de qué?', 'MOZO 1.º', 'dotdash', null],
    ['MUCH. 1ª. ¡Buenos días!', 'MUCH. 1ª', 'dot', null],
    ['CAPT. The tide came in', 'CAPT', 'dot', null],
    ['ALL THE GUESTS except TOM: Happy birthday!', 'ALL THE GUESTS except TOM', 'colon', null],
  ])('is read off %s', (text, label, separator, manner) => {
    expect(inlineCue(text)).toMatchObject({ label, separator, manner })
  })

  it.each([
    'There are three things I ask of a Tuesday: no thunder',
    'What! You? No.',
    '11:15 p.m. at the station',
    'O, full of scorpions is my mind, dear wife!',
    '1.E.8. You may charge a fee.',
  ])('is not read off %s', (text) => {
    expect(inlineCue(text)).toBeNull()
  })

  it.each([
    ['SABINA Y por eso vale.', 'SABINA'],
    ['VIEJA 2.ª Y el cura sin levantarse.', 'VIEJA 2.ª'],
    ['SABINA Y RAMÓN Vámonos.', 'SABINA Y RAMÓN'],
  ])('ends where the capitals do: %s', (text, label) => {
    expect(spacedCue(text)).toMatchObject({ label })
  })

  it('may stand on its own line with a manner behind it', () => {
    expect(ownLineCue("NORA (CONT'D)")).toMatchObject({ label: 'NORA', manner: "CONT'D" })
    expect(ownLineCue('I left it open for you, and you never came back, did you?')).toBeNull()
  })
})

describe('a heading', () => {
  it.each([
    'ACT I',
    'Act 1, Scene 2',
    'SCENE TWO',
    'ESCENA DÉCIMA',
    'Cuadro Primero',
    'JORNADA TERCERA',
    'PRÓLOGO',
    'Acto único',
    'Scene 2: The same, midnight',
    'ESCENA DECIMATERCIA',
    'ESCENA 2 / INTERIOR / COCINA / NOCHE',
    'SEC. 1  PLATÓ',
    'Scene B',
  ])('is %s', (text) => {
    expect(stageHeading(text)).not.toBeNull()
  })

  it.each([
    'Act as if nothing had happened.',
    'Part of me wants to go.',
    'Scene of my childhood!',
    'Primera noticia que tengo.',
  ])('is not %s', (text) => {
    expect(stageHeading(text)).toBeNull()
  })

  it('of a film tells place and hour in both languages', () => {
    expect(
      ['INT. KITCHEN - NIGHT', '12  EXT. CALLE - DÍA', 'INTERIOR. CASA - NOCHE', 'INT/EXT. CAR - DAY'].every(
        isSlugline,
      ),
    ).toBe(true)
    expect(['INTERESTING, is it not?', 'Internal affairs.'].some(isSlugline)).toBe(false)
    expect(['CUT TO:', 'FUNDIDO A NEGRO.', 'SMASH CUT TO:'].every(isTransition)).toBe(true)
  })
})

describe('a line of a film', () => {
  it.each([
    'ext. street. night',
    'int. kitchen, day',
    'Interior. Casa. Noche',
    'A12 INT. BAR - NIGHT',
    'I./E. COCHE - DÍA',
    'E./I. COCHE',
    'INTERIOR COCINA NOCHE',
    'EXTERIOR DE LA CASA. NOCHE',
    'ESC. 12 INT. TALLER - DÍA',
    '1. CASA DE ADELA - INTERIOR - NOCHE',
    'SEC. 3. COCINA. INT. NOCHE',
    '12 TAXI / EXT / DÍA',
  ])('opens a scene: %s', (text) => {
    expect(isSlugline(text)).toBe(true)
  })

  it.each([
    '1. SOLDADO. INTENTO VERLO',
    '2 SACOS EXTRA',
    'EXTERIOR DE LA CASA',
    'Interior. Todo está en calma.',
    'int. or ext., who can tell?',
  ])('opens none: %s', (text) => {
    expect(isSlugline(text)).toBe(false)
  })

  it.each([
    'SMASH CUT:',
    'MATCH CUT:',
    'CUT:',
    'SLOW FADE OUT.',
    'SMASH TO BLACK.',
    'POR CORTE A:',
    'CORTE DIRECTO A:',
    'ABRE A:',
    'DISOLVENCIA A:',
    'A NEGRO.',
    'END OF TEASER',
  ])('leads over to the next scene: %s', (text) => {
    expect(isTransition(text)).toBe(true)
  })

  it.each(['IRIS', 'WIPE THE TABLE'])('leads over to none: %s', (text) => {
    expect(isTransition(text)).toBe(false)
  })

  it.each([
    ['ANA V.O.', 'ANA', 'V.O'],
    ['LUIS EN OFF', 'LUIS', 'EN OFF'],
    ['MAYA (V.O', 'MAYA', 'V.O'],
    ["MAYA (CONT'D) ^", 'MAYA', "CONT'D"],
    ['ANA (A LUIS)', 'ANA', 'A LUIS'],
    ['DR. O’NEIL', 'DR. O’NEIL', null],
    ['YA OS', 'YA OS', null],
  ])('names who speaks: %s', (text, label, manner) => {
    expect(filmCue(text)).toMatchObject({ label, manner })
  })
})

describe('brackets in a speech', () => {
  it('hold directions, which are not said', () => {
    expect(partDirections('Sit. (He sits.) [Bell.] Now talk.', PARENS)).toMatchObject({
      text: 'Sit. Now talk.',
      notes: ['He sits.', 'Bell.'],
    })
  })

  it('need not close at the end of an old page', () => {
    expect(partDirections('He is below, sir. [Exit.', PARENS)).toMatchObject({
      text: 'He is below, sir.',
      notes: ['Exit.'],
    })
    expect(partDirections('He said [and he laughed', PARENS).unclosed).toBe(true)
  })

  it('hold what is said where the sentence runs through them', () => {
    expect(partDirections('Acero que fue mío (digo este instante) sabrá vengarte.', PARENS).notes).toEqual([])
    expect(partDirections('(¡Válgame Dios!) Señor…', PARENS).text).toBe('(¡Válgame Dios!) Señor…')
  })

  it('hold letters that an editor has supplied', () => {
    expect(partDirections('lo q[ue] hay', PARENS).text).toBe('lo que hay')
  })

  it('that never close are left where they stand, with a doubt', () => {
    expect(partDirections('Wait (he said', PARENS)).toMatchObject({ text: 'Wait (he said', unclosed: true })
  })
})

describe('a paragraph without marks', () => {
  it('reads like a direction when somebody comes or goes in it', () => {
    expect(directionLikeness('Enter Landlord, conducting Marlow and Hastings.', new Set(['MARLOW']))).toBeGreaterThan(
      0.8,
    )
    expect(directionLikeness('Sale Clarín con una carta.', new Set())).toBeGreaterThan(0.8)
  })

  it('reads like a direction when it tells of somebody, whatever accents the name has', () => {
    const likeness = (name: string) => directionLikeness(`${name} abre la puerta.`, new Set(['ANGELA']))
    expect(likeness('Ángela')).toBeGreaterThan(likeness('Mañana'))
  })

  it('reads like speech when somebody is spoken to in it', () => {
    expect(directionLikeness('And you, my friend, what did you see?', new Set())).toBeLessThan(0.3)
  })
})
