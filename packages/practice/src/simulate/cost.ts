import { quantile } from '../figures.ts'
import { heardText, listenTo } from '../listen/listening.ts'
import { LINES } from './lines.ts'

/** Milliseconds of CPU that the p95 of partial texts costs, on a line of `words` words that is said word by word. */
export function partialCpuMs(words: number): number {
  const text = LINES.en.join(' ').split(' ').slice(0, words)
  const rounds = Array.from({ length: 5 }, (_, round) => costOfPartials(text, round > 0)).slice(1)
  return quantile(rounds.flat(), 0.95) ?? Number.NaN
}

/** Every word is first written wrong and then put right, so that each partial changes its last words. */
function costOfPartials(text: readonly string[], isWarm: boolean): number[] {
  let listening = listenTo({ text: text.join(' '), language: 'en' }, { text: LINES.en[0] ?? '', language: 'en' }, 0)
  return text.flatMap((word, index) =>
    ['lantern', word].map((last) => {
      const before = process.cpuUsage()
      listening = heardText(listening, [...text.slice(0, index), last].join(' '), index * 300)
      const { user, system } = process.cpuUsage(before)
      return isWarm ? (user + system) / 1000 : 0
    }),
  )
}
