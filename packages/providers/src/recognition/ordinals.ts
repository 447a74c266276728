import type { Word } from './readTsv.ts'

/** A number behind a name, with what the small raised letter behind it was taken for; then the rest of the word. */
const MARKED = /^([1-9]\.?)([*°%ºª"”?])(?=$|[.,:;)\]—–-])/u
const BARE = /^([1-9]\.?)(?=$|[.,:;)\]—–-])/u
const NAME = /^[([¡¿_]?(\p{Lu}[\p{L}.]+)$/u

/**
 * Numbered roles (`MUCHACHA 1ª`, `CRIADO 2.º`) get their raised letter back, which is hardly ever recognised: where a
 * name with a number has a mark of any kind, and then wherever that name has a number on the page.
 */
export function mendOrdinals(lines: readonly Word[][]): Word[][] {
  const numbered = new Set<string>()
  const eachNumber = (visit: (name: string, text: string) => string | null) =>
    lines.map((line) =>
      line.map((word, at) => {
        const name = NAME.exec(line[at - 1]?.text ?? '')?.[1]
        const text = name === undefined ? null : visit(name.toLowerCase(), word.text)
        return text === null ? word : { ...word, text }
      }),
    )
  // A question mark alone proves nothing: "Room 1?" is asked too.
  eachNumber((name, text) => {
    const mark = MARKED.exec(text)?.[2]
    if (mark !== undefined && mark !== '?') numbered.add(name)
    return null
  })
  return eachNumber((name, text) => {
    if (!numbered.has(name)) return null
    const letter = /a$/u.test(name) ? 'ª' : 'º'
    return MARKED.test(text) ? text.replace(MARKED, `$1${letter}`) : text.replace(BARE, `$1${letter}`)
  })
}
