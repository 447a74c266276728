import { Fountain } from 'fountain-js'
import { pagesOf, readPages } from '../readText.ts'
import { inventFilm } from './invented.ts'
import { mediansMs } from './measure.ts'

const ROUNDS = 15
/** Texts of millions of letters take seconds each. */
const LONG_ROUNDS = 3

/** Times in milliseconds; `ratio` and the doublings are quotients of such times. */
interface ReadingFigures {
  readonly readMs: number
  readonly fountainMs: number
  readonly ratio: number
  /** 240 pages against 120. */
  readonly doubling: number
  /** 5 MB of text against 2.5 MB, and 10 MB against 5 MB. */
  readonly longDoublings: readonly [number, number]
}

/** Reading a film script of 120 pages, against fountain-js parsing the same text in the same process, and texts twice as long. */
export function benchReading(): ReadingFigures {
  const film = inventFilm(120)
  const works = [reading(film), () => new Fountain().parse(film, true), reading(inventFilm(240))]
  mediansMs(3, works) // warms up
  const [readMs = 0, fountainMs = 0, twiceMs = 0] = mediansMs(ROUNDS, works)
  const [short = 0, middle = 0, long = 0] = mediansMs(LONG_ROUNDS, [2.5e6, 5e6, 10e6].map(filmOf).map(reading))
  return {
    readMs,
    fountainMs,
    ratio: readMs / fountainMs,
    doubling: twiceMs / readMs,
    longDoublings: [middle / short, long / middle],
  }
}

/** A film of so many letters. */
function filmOf(letters: number): string {
  const perPage = inventFilm(120).length / 120
  return inventFilm(Math.ceil(letters / perPage) + 1).slice(0, letters)
}

function reading(text: string): () => unknown {
  const pages = pagesOf(text)
  return () => readPages(pages)
}
