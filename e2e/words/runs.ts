/** A play with lines of everybody and directions as cues, and what the screens of other runs say. */
export const RUNS = {
  es: {
    play: `EL TEJADO

PERSONAJES
MARTA, pintora
LUIS, su vecino
ABEL, el portero

ESCENA PRIMERA

(Una azotea al anochecer.)

MARTA. Desde aquí se ve toda la ciudad.

LUIS. Y la ciudad no nos ve a nosotros.

ABEL. Yo sí os veo, que para eso estoy.

(Suena un portazo.)

MARTA. ¿Quién ha cerrado la puerta de abajo?

LUIS. El viento, que también vive en esta casa.

TODOS. ¡Pues que pague el alquiler!

ABEL. Se lo diré esta noche.
`,
    role: /^MARTA/,
    also: 'LUIS',
    loop: /En bucle/,
    firstRung: 'Pista 1 de 2',
    secondRound: 'Vuelta 2',
    daysToGo: /Quedan .* días/,
  },
  en: {
    play: `THE ROOF

CHARACTERS
MARTHA, a painter
LEWIS, her neighbour
ABEL, the doorman

SCENE ONE

(A flat roof at dusk.)

MARTHA. You can see the whole city from up here.

LEWIS. And the city cannot see the two of us.

ABEL. I can see you, since that is my trade.

(A door slams.)

MARTHA. Who has shut the door down there?

LEWIS. The wind, which lives in this house as well.

ALL. Then let it pay the rent!

ABEL. I shall tell it tonight.
`,
    role: /^MARTHA/,
    also: 'LEWIS',
    loop: /Round and round/,
    firstRung: 'Hint 1 of 2',
    secondRound: 'Round 2',
    daysToGo: /days to go/,
  },
} as const
