/** One thing in a film as its author means it: what layouts are printed from, and what a reader has to find again. */
export type FilmPart =
  | { readonly slug: string }
  | { readonly action: string }
  /** Printed in capitals and no speaker: a shot, a title on the picture, the head of a montage. */
  | { readonly shot: string }
  | { readonly transition: string }
  | FilmSpeech
  | { readonly together: readonly [FilmSpeech, FilmSpeech] }

export interface FilmSpeech {
  readonly by: string
  readonly extension?: string
  /** Words in braces are a parenthetical. */
  readonly says: string
}

export interface Film {
  readonly id: string
  readonly title: string
  readonly credit: string
  readonly author: string
  readonly more: string
  readonly continued: string
  readonly parts: readonly FilmPart[]
}

/** Two invented films. */
export const FILMS: readonly Film[] = [
  {
    id: 'en',
    title: 'THE SALT CLERK',
    credit: 'written by',
    author: 'Odile Marren',
    more: '(MORE)',
    continued: "CONT'D",
    parts: [
      { transition: 'FADE IN:' },
      { slug: 'INT. CUSTOMS HOUSE - DAWN' },
      { action: 'A long counter, a stove, a wall of ledgers. PETRA, forty, counts sacks through the window.' },
      {
        by: 'PETRA',
        says: 'Eleven. There were twelve last night, and nobody has come through that door since I locked it.',
      },
      { by: 'COLE', extension: 'O.S.', says: 'Count again!' },
      { action: 'COLE comes in with snow on his boots and a lantern that has gone out.' },
      { by: 'PETRA', says: '{without looking up} I have counted three times. Salt does not walk.' },
      { by: 'COLE', says: 'It does when it rains. {beat} Where is the old man?' },
      { shot: 'CLOSE ON THE LEDGER' },
      { action: 'One line has been scratched out with a knife.' },
      {
        by: 'PETRA',
        extension: 'V.O.',
        says: 'My father wrote down everything that came over the pass, and everything that did not.',
      },
      { transition: 'CUT TO:' },
      { slug: 'EXT. MOUNTAIN PASS - DAY' },
      { shot: 'SUPER: "Nine years earlier"' },
      { action: 'A mule stands in the road. Behind it, the OLD CLERK and a YOUNG GUARD argue over a paper.' },
      { by: 'OLD CLERK', says: 'Twelve sacks, twelve stamps. I can do no more for you.' },
      { by: 'YOUNG GUARD', says: 'Then do less, and let us by.' },
      {
        by: 'OLD CLERK',
        says: '{laughing} You will make a fine thief, if the cold does not make an honest man of you first. Go on, before I learn to count.',
      },
      { action: 'The mule moves. The snow closes over its tracks.' },
      { slug: 'INT. CUSTOMS HOUSE - NIGHT' },
      { action: 'Petra sits alone with the lamp. A knock.' },
      {
        together: [
          { by: 'PETRA', says: 'Who is there?' },
          { by: 'COLE', says: 'Do not open it.' },
        ],
      },
      { action: 'They look at each other.' },
      { by: 'MRS. DUNN', extension: 'O.S.', says: 'It is only me, and I have brought your twelfth sack.' },
      { by: 'COLE', says: 'Well. That is that.' },
      { by: 'PETRA', says: 'No. {she lifts the lamp} That is where it begins.' },
      { by: 'MRS. DUNN', says: 'May I sit? It is a long way down in the dark, and longer with salt.' },
      { transition: 'FADE OUT.' },
      { transition: 'THE END' },
    ],
  },
  {
    id: 'es',
    title: 'LA BALANZA',
    credit: 'guion de',
    author: 'Nieves Carpio',
    more: '(MÁS)',
    continued: 'CONT.',
    parts: [
      { transition: 'FUNDIDO DE NEGRO:' },
      { slug: 'INT. ADUANA - AMANECER' },
      {
        action:
          'Un mostrador largo, una estufa, una pared de libros. ÁNGELA, de cuarenta años, cuenta sacos por la ventana.',
      },
      { by: 'ÁNGELA', says: 'Once. Anoche había doce, y nadie ha pasado por esa puerta desde que eché la llave.' },
      { by: 'TOÑO', extension: 'OFF', says: '¡Cuenta otra vez!' },
      { action: 'TOÑO entra con nieve en las botas y un farol apagado.' },
      { by: 'ÁNGELA', says: '{sin levantar la vista} He contado tres veces. La sal no anda.' },
      { by: 'TOÑO', says: 'Anda cuando llueve. {pausa} ¿Dónde está el viejo?' },
      { shot: 'DETALLE DEL LIBRO' },
      { action: 'Alguien ha raspado una línea con una navaja.' },
      {
        by: 'ÁNGELA',
        extension: 'VOZ EN OFF',
        says: 'Mi padre apuntaba todo lo que cruzaba el puerto, y también todo lo que no lo cruzaba.',
      },
      { transition: 'CORTE A:' },
      { slug: 'EXT. PUERTO DE MONTAÑA - DÍA' },
      { shot: 'RÓTULO: «Nueve años antes»' },
      { action: 'Una mula en el camino. Detrás, el VIEJO ADUANERO y un GUARDIA JOVEN discuten por un papel.' },
      { by: 'VIEJO ADUANERO', says: 'Doce sacos, doce sellos. No puedo hacer más por usted.' },
      { by: 'GUARDIA JOVEN', says: 'Pues haga menos y déjenos pasar.' },
      {
        by: 'VIEJO ADUANERO',
        says: '{riendo} Será usted un buen ladrón, si el frío no lo vuelve honrado antes. Ande, ande, antes de que aprenda a contar.',
      },
      { action: 'La mula echa a andar. La nieve cierra sus huellas.' },
      { slug: 'INT. ADUANA - NOCHE' },
      { action: 'Ángela, sola con la lámpara. Llaman a la puerta.' },
      {
        together: [
          { by: 'ÁNGELA', says: '¿Quién va?' },
          { by: 'TOÑO', says: 'No abras.' },
        ],
      },
      { action: 'Ángela y Toño se miran.' },
      { by: 'DOÑA BRÍGIDA', extension: 'OFF', says: 'Soy yo, y traigo el saco que os falta.' },
      { by: 'TOÑO', says: 'Vaya. Pues ya está.' },
      { by: 'ÁNGELA', says: 'No. {levanta la lámpara} Ahora empieza.' },
      { by: 'DOÑA BRÍGIDA', says: '¿Puedo sentarme? El camino es largo a oscuras, y más largo con sal.' },
      { transition: 'FUNDIDO A NEGRO.' },
      { transition: 'FIN' },
    ],
  },
]
