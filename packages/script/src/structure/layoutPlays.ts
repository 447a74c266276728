/** One thing in a play as its author means it: what layouts are printed from, and what a reader has to find again. */
export type PlayPart =
  | { readonly heading: string }
  | { readonly direction: string }
  | { readonly by: string; readonly manner?: string; readonly says: readonly string[]; readonly verse?: true }

export interface Play {
  readonly id: string
  readonly title: string
  readonly castTitle: string
  readonly cast: readonly (readonly [name: string, description: string])[]
  readonly parts: readonly PlayPart[]
}

/** Two invented plays. Words in braces inside a speech are a direction; each string of a speech is a paragraph, or a verse line. */
export const PLAYS: readonly Play[] = [
  {
    id: 'es',
    title: 'LA FERIA DE AGUAS FRÍAS',
    castTitle: 'PERSONAJES',
    cast: [
      ['DOÑA REMEDIOS', 'viuda, dueña de la posada'],
      ['BLAS', 'su hijo, de veinte años'],
      ['MUCHACHA 1ª', ''],
      ['MUCHACHA 2ª', ''],
      ['EL TÍO CORZO', 'pregonero'],
      ['TODOS', ''],
    ],
    parts: [
      { heading: 'ACTO PRIMERO' },
      { heading: 'ESCENA PRIMERA' },
      {
        direction:
          'Patio de una posada. A la derecha, un pozo con su brocal gastado; al fondo, la puerta que da a la plaza. Amanece.',
      },
      { by: 'DOÑA REMEDIOS', says: ['¿Quién anda ahí tan de mañana?'] },
      { by: 'BLAS', manner: 'bostezando', says: ['Yo, madre. Que no he podido dormir con tanta campana.'] },
      {
        by: 'DOÑA REMEDIOS',
        says: [
          'Hoy es la feria, hijo, y en la feria nadie duerme. Tu padre decía que quien duerme en la feria despierta pobre, y mira si tenía razón, que se durmió un año y nos quedamos sin mula.',
          'Anda, trae el agua del pozo y no me mires con esa cara, que la cara no llena los cántaros.',
        ],
      },
      { by: 'BLAS', says: ['Voy. {Se detiene junto al pozo.} ¿Y si viniera ella hoy?'] },
      { direction: 'Entran Muchacha 1ª y Muchacha 2ª con cestas de flores.' },
      { by: 'MUCHACHA 1ª', says: ['¡Buenos días nos dé Dios, doña Remedios!'] },
      { by: 'MUCHACHA 2ª', manner: 'aparte', says: ['Y a ese también, que falta le hace.'] },
      { by: 'BLAS', says: ['¿Qué murmuras?'] },
      { by: 'MUCHACHA 2ª', says: ['Nada. Contaba las flores.'] },
      { by: 'DOÑA REMEDIOS', says: ['Cuenta, hija, cuenta.'] },
      { heading: 'ESCENA II' },
      { direction: 'Dichos y el Tío Corzo, que sale por el foro tocando la trompetilla.' },
      {
        by: 'EL TÍO CORZO',
        manner: 'cantando',
        verse: true,
        says: [
          'Por orden del señor alcalde',
          'se hace saber al lugar',
          'que la feria de Aguas Frías',
          'acaba de comenzar.',
        ],
      },
      { by: 'MUCHACHA 1ª', says: ['¡Viva el pregonero!'] },
      { by: 'TODOS', says: ['¡Viva!'] },
      { by: 'EL TÍO CORZO', says: ['Gracias, gracias. {Saca una carta.} Esto es para usted, doña Remedios.'] },
      { by: 'DOÑA REMEDIOS', says: ['¿Para mí? Lee tú, Blas, que no traigo los lentes.'] },
      {
        by: 'BLAS',
        manner: 'leyendo',
        says: [
          '«Señora: llegaré con la noche. Guarde el cuarto de arriba y no diga nada a nadie.» {Pausa.} No trae firma.',
        ],
      },
      { by: 'TODOS', says: ['¿Sin firma?'] },
      { direction: 'Silencio. Se oye una campana lejana.' },
      { by: 'DOÑA REMEDIOS', says: ['Recoged las flores. La feria puede esperar.'] },
      { heading: 'ACTO SEGUNDO' },
      { heading: 'ESCENA PRIMERA' },
      { direction: 'La misma decoración. Es de noche y una lámpara arde sobre la mesa.' },
      { by: 'BLAS', says: ['Nadie ha venido todavía.'] },
      { by: 'MUCHACHA 1ª', says: ['Vendrá. Las cartas sin firma siempre llegan antes que su dueño.'] },
      { by: 'EL TÍO CORZO', says: ['Calla. Alguien llama.'] },
      { by: 'DOÑA REMEDIOS', manner: 'en voz baja', says: ['Abre tú, Blas.'] },
      { direction: 'Blas abre la puerta. No hay nadie.' },
      { by: 'BLAS', says: ['Solo el viento, madre.'] },
      { by: 'MUCHACHA 2ª', says: ['¡El viento no llama tres veces!'] },
      { by: 'TODOS', says: ['¡Tres veces!'] },
    ],
  },
  {
    id: 'en',
    title: 'THE LAMPLIGHTER OF MARSH END',
    castTitle: 'CHARACTERS',
    cast: [
      ['MRS. HOLLIS', 'who keeps the chandlery'],
      ['EDMUND', 'her nephew, a lamplighter'],
      ['FIRST SAILOR', ''],
      ['SECOND SAILOR', ''],
      ['CAPTAIN BREWER', 'an old man of the sea'],
      ['ALL', ''],
    ],
    parts: [
      { heading: 'ACT I' },
      { heading: 'SCENE 1' },
      {
        direction:
          'A chandlery near the quay. Coils of rope hang from the beams, and a single window looks out upon the harbour. It is dusk.',
      },
      { by: 'MRS. HOLLIS', says: ['You are late, and the lamps are later.'] },
      { by: 'EDMUND', manner: 'out of breath', says: ['I was kept at the bridge, aunt. There is a ship in.'] },
      {
        by: 'MRS. HOLLIS',
        says: [
          'There is always a ship in. If I had lit a candle for every ship that came in with a story, we should have burned the roof off, and your uncle with it, God rest him, who never could abide a draught.',
          'Now take the oil, and mind the step, and tell me about it when the street can see its own feet.',
        ],
      },
      { by: 'EDMUND', says: ['I will. {He takes down the can.} Only, she had no name on her.'] },
      { direction: 'Enter First Sailor and Second Sailor, carrying a chest between them.' },
      { by: 'FIRST SAILOR', says: ['Good evening, mistress! Where shall we set it?'] },
      { by: 'SECOND SAILOR', manner: 'aside', says: ['Anywhere, so long as it is down.'] },
      { by: 'EDMUND', says: ['What is in it?'] },
      { by: 'SECOND SAILOR', says: ['Nothing. It is the nothing that weighs.'] },
      { by: 'MRS. HOLLIS', says: ['Then set it there, by the door.'] },
      { heading: 'SCENE 2' },
      { direction: 'The quay. A lantern burns on a post, and Captain Brewer sits beneath it with his pipe.' },
      {
        by: 'CAPTAIN BREWER',
        manner: 'singing',
        verse: true,
        says: [
          'The tide came in at Marsh End town',
          'and never went away,',
          'and all the bells that sank with it',
          'are ringing to this day.',
        ],
      },
      { by: 'FIRST SAILOR', says: ['Three cheers for the captain!'] },
      { by: 'ALL', says: ['Hurrah!'] },
      { by: 'CAPTAIN BREWER', says: ['Enough, enough. {He draws out a letter.} This is for the lady of the shop.'] },
      { by: 'MRS. HOLLIS', says: ['For me? Read it, Edmund; my spectacles are at home.'] },
      {
        by: 'EDMUND',
        manner: 'reading',
        says: [
          '"Madam: I come with the dark. Keep the upper room, and speak of it to nobody." {Pause.} There is no name to it.',
        ],
      },
      { by: 'ALL', says: ['No name?'] },
      { direction: 'Silence. A bell is heard far off.' },
      { by: 'MRS. HOLLIS', says: ['Put out the lantern. The harbour can wait.'] },
      { heading: 'ACT II' },
      { heading: 'SCENE 1' },
      { direction: 'The chandlery again. It is night, and a lamp stands on the counter.' },
      { by: 'EDMUND', says: ['Nobody has come yet.'] },
      { by: 'FIRST SAILOR', says: ['He will. A letter without a name is always quicker than its master.'] },
      { by: 'CAPTAIN BREWER', says: ['Hush. Somebody is knocking.'] },
      { by: 'MRS. HOLLIS', manner: 'softly', says: ['Open it, Edmund.'] },
      { direction: 'Edmund opens the door. Nobody is there.' },
      { by: 'EDMUND', says: ['It is only the wind, aunt.'] },
      { by: 'SECOND SAILOR', says: ['The wind does not knock three times!'] },
      { by: 'ALL', says: ['Three times!'] },
    ],
  },
]
