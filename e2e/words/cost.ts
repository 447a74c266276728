/** What the screens say of money. */
export const COSTS = {
  es: {
    atMost: 'Como mucho.',
    canWait: 'puede esperar',
    waits: /esperan$/,
    record: /^Grabarlas/,
    near: 'Las voces de este mes se acaban',
    short: 'Más de lo que queda este mes',
    free: 'no cuestan nada',
    full: 'Los caracteres de este mes se han acabado',
    other: `EL FARO

PERSONAJES
OLGA, farera
SIMÓN, marinero

ESCENA PRIMERA

OLGA. Esta noche no viene ningún barco, y sin embargo enciendo.

SIMÓN. Entonces la luz es para mí, que no sé volver a casa.

OLGA. Suba, que arriba hace menos viento.

SIMÓN. Subo si me cuenta qué se ve desde allí.
`,
  },
  en: {
    atMost: 'At most.',
    canWait: 'can wait',
    waits: /^The lines of .* wait$/,
    record: /^Record them/,
    near: 'This month’s voices are running out',
    short: 'More than is left this month',
    free: 'they cost nothing',
    full: 'This month’s characters are used up',
    other: `THE LIGHTHOUSE

CHARACTERS
OLGA, its keeper
SIMON, a sailor

SCENE ONE

OLGA. No ship is coming in tonight, and I light the lamp.

SIMON. Then the light is for me, who cannot find my way home.

OLGA. Come up, it is less windy here.

SIMON. I come if you tell me what you see.
`,
  },
} as const
