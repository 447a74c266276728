/** Scripts of any length, invented from a seed, for measuring. */

const OPENERS = [
  'I never said that',
  'Look at me',
  'You were late again',
  'The train has gone',
  'Nobody asked you',
  'Wait for the light',
]
const MIDDLES = [
  'because the door was open',
  'while the others were asleep',
  'as if it mattered',
  'and you know it',
  'before the rain came',
]
const CLOSERS = [
  'so let us begin.',
  'is that not enough?',
  'and that was all!',
  'or so my mother told me.',
  'but I kept the key.',
]
const PLACES = ['KITCHEN', 'STATION', 'ROOFTOP', 'HOSPITAL CORRIDOR', 'EMPTY THEATRE', 'BOAT']
const PEOPLE = ['ADA', 'BRUNO', 'CLARA', 'DIEGO', 'ELSA', 'FERMIN']
const LOOKS = ['He turns to the window.', 'She puts the letter away.', 'A long silence.', 'Footsteps above.']

type Pick = <T>(list: readonly T[]) => T

/** A linear congruential generator (Numerical Recipes): the same seed gives the same script. */
function picker(seed: number): Pick {
  let state = seed
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const one = list[Math.floor((state / 2 ** 32) * list.length)]
    if (one === undefined) throw new Error('an empty list')
    return one
  }
}

function speech(pick: Pick): string {
  return `${pick(OPENERS)} ${pick(MIDDLES)} ${pick(CLOSERS)}`
}

/** A play of `lines` speeches in scenes of 40 or another number, `NAME.` before each. */
export function inventPlay(lines: number, seed = 1, inScene = 40): string {
  const pick = picker(seed)
  const out = ['THE LONG REHEARSAL', '']
  for (let line = 0; line < lines; line++) {
    if (line % inScene === 0) out.push(`SCENE ${line / inScene + 1}`, '', `(${pick(LOOKS)})`, '')
    out.push(`${pick(PEOPLE)}. ${line % 7 === 0 ? `(${pick(LOOKS)}) ` : ''}${speech(pick)}`, '')
  }
  return out.join('\n')
}

/** A film script of `pages` pages of 55 printed lines, with sluglines, action, cues and dialogue. */
export function inventFilm(pages: number, seed = 1): string {
  const pick = picker(seed)
  const out: string[] = []
  while (out.length < pages * 55) {
    out.push(
      `${pick(['INT.', 'EXT.'])} ${pick(PLACES)} - ${pick(['DAY', 'NIGHT'])}`,
      '',
      `${pick(LOOKS)} ${pick(LOOKS)}`,
      '',
    )
    for (let turn = 0; turn < 12; turn++) {
      out.push(pick(PEOPLE), ...(turn % 4 === 0 ? ['(quietly)'] : []), speech(pick), '')
      if (turn % 5 === 4) out.push(pick(LOOKS), '')
    }
  }
  return out.join('\n')
}
