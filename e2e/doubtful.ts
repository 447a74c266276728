import type { Spoken } from './words/newcomer.ts'

interface DoubtfulPlay {
  /** Who is rehearsed, who really says the doubtful line, and the label it is printed with. */
  readonly mine: string
  readonly speaker: string
  readonly label: string
  /** What is typed to find the speaker. */
  readonly typed: string
  readonly doubtful: string
  /** The scene with the doubtful line. */
  readonly scene: string
  readonly text: string
  /** The same play revised: one line has other words, one is new, one is gone. */
  readonly revised: string
  readonly changed: { readonly before: string; readonly now: string }
  readonly added: string
}

const ES = `LA ESCALERA DEL FARO

PERSONAJES
NORA, la farera
TOMÁS, su hermano

ESCENA PRIMERA

(Un faro de noche. La lámpara está apagada.)

NORA. ¿Está encendida la lámpara?

TOMÁS. Lo estaba hace una hora. La vi desde la barca.

NORA. ¿Y quién la ha apagado?

TOMÁS. El viento, o alguien que ha venido con él.

ESCENA SEGUNDA

(La escalera. Alguien sube.)

TOMÁS. ¿No oyes eso?

TOMASO. Alguien sube, y va contando los peldaños.

NORA. Son doscientos. Tenemos tiempo.

TOMÁS. Ya va por el ciento veinte.

NORA. Entonces enciende la lámpara, y que vea adónde va.
`

const EN = `THE LIGHTHOUSE STAIRS

CHARACTERS
NORA, keeper of the light
TOM, her brother

SCENE ONE

[A lighthouse at night. The lamp is out.]

NORA: Is the lamp lit?

TOM: It was, an hour ago. I saw it from the boat.

NORA: Then who put it out?

TOM: The wind, or somebody who came with it.

SCENE TWO

[The stairs. Somebody is coming up.]

TOM: Do you hear that?

TOMMO: Somebody is coming up, and he counts the steps.

NORA: There are two hundred of them. We have time.

TOM: He is at a hundred and twenty already.

NORA: Then light the lamp, and let him see where he is going.
`

/** A play in each language in which one label is misprinted, so that a line seems to be somebody else's. */
export const DOUBTFUL: Readonly<Record<Spoken, DoubtfulPlay>> = {
  es: {
    mine: 'NORA',
    speaker: 'TOMÁS',
    label: 'TOMASO',
    typed: 'tomas',
    doubtful: 'Alguien sube, y va contando los peldaños.',
    scene: 'ESCENA SEGUNDA',
    text: ES,
    revised: ES.replace('La vi desde la barca.', 'La vi desde el muelle.')
      .replace('NORA. ¿Y quién la ha apagado?\n\n', '')
      .replace('que vea adónde va.\n', 'que vea adónde va.\n\nTOMÁS. Ya no hace falta: acaba de llamar a la puerta.\n'),
    changed: {
      before: 'Lo estaba hace una hora. La vi desde la barca.',
      now: 'Lo estaba hace una hora. La vi desde el muelle.',
    },
    added: 'Ya no hace falta: acaba de llamar a la puerta.',
  },
  en: {
    mine: 'NORA',
    speaker: 'TOM',
    label: 'TOMMO',
    typed: 'tom',
    doubtful: 'Somebody is coming up, and he counts the steps.',
    scene: 'SCENE TWO',
    text: EN,
    revised: EN.replace('I saw it from the boat.', 'I saw it from the quay.')
      .replace('NORA: Then who put it out?\n\n', '')
      .replace(
        'where he is going.\n',
        'where he is going.\n\nTOM: There is no need: he has just knocked at the door.\n',
      ),
    changed: {
      before: 'It was, an hour ago. I saw it from the boat.',
      now: 'It was, an hour ago. I saw it from the quay.',
    },
    added: 'There is no need: he has just knocked at the door.',
  },
}
