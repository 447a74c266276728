import type { Spoken } from './words/newcomer.ts'

interface Play {
  readonly title: string
  /** The role that is rehearsed: her lines, in order. */
  readonly mine: readonly string[]
  readonly text: string
}

/** One short play in each language: two scenes, three characters, four lines for the baker. */
export const PLAYS: Readonly<Record<Spoken, Play>> = {
  es: {
    title: 'La panadería a oscuras',
    mine: [
      'El horno no entiende de apagones.',
      'Entonces siéntate y no toques la masa.',
      '¿Lo oyes? Está cantando.',
      'Doce, como siempre, y una para ti.',
    ],
    text: `LA PANADERÍA A OSCURAS

PERSONAJES
LA PANADERA, mujer mayor
BRUNO, aprendiz
INÉS, su hermana pequeña

ESCENA PRIMERA

(Una panadería de madrugada. Se ha ido la luz.)

BRUNO. Maestra, no se ve nada. ¿Cerramos por hoy?

LA PANADERA. El horno no entiende de apagones.

BRUNO. (Tropezando.) He encontrado la silla con la rodilla.

LA PANADERA. Entonces siéntate y no toques la masa.

ESCENA SEGUNDA

(El mismo lugar. Entra INÉS con una vela.)

INÉS. ¿Por qué habláis tan bajo los dos?

BRUNO. Porque la maestra escucha el pan.

LA PANADERA. (Junto al horno.) ¿Lo oyes? Está cantando.

INÉS. ¿Y cuántas barras canta esta noche?

LA PANADERA. Doce, como siempre, y una para ti.

BRUNO. Y ahora vuelve la luz, cuando ya no hace falta.
`,
  },
  en: {
    title: 'The Bakery in the Dark',
    mine: [
      'The oven has never heard of power cuts.',
      'Then sit on it, and leave the dough alone.',
      'Do you hear that? It is singing.',
      'Twelve, as always, and one for you.',
    ],
    text: `THE BAKERY IN THE DARK

CHARACTERS
THE BAKER, an old woman
BRUNO, an apprentice
AGNES, his little sister

SCENE ONE

(A bakery before dawn. The lights are out.)

BRUNO. Mistress, I cannot see a thing. Shall we close for today?

THE BAKER. The oven has never heard of power cuts.

BRUNO. (Stumbling.) I have found the chair with my knee.

THE BAKER. Then sit on it, and leave the dough alone.

SCENE TWO

(The same place. AGNES comes in with a candle.)

AGNES. Why are you two whispering like that?

BRUNO. Because the mistress is listening to the bread.

THE BAKER. (By the oven.) Do you hear that? It is singing.

AGNES. And how many loaves does it sing tonight?

THE BAKER. Twelve, as always, and one for you.

BRUNO. And now the light comes back, when nobody needs it.
`,
  },
}
