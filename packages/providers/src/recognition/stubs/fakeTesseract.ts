import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How the stand-in for Tesseract behaves when it is given a page. */
export type Behaviour = 'reads' | 'hangs' | 'fails' | 'babbles' | 'dies' | 'sees nothing' | 'floods'

/** What it prints before it begins, and then what it does; `$page` is the page it prints. */
const ACTS: Readonly<Record<Behaviour, string>> = {
  reads: 'cat "$page"',
  hangs: 'sleep 600',
  fails: 'echo "Error opening data file" >&2; exit 1',
  babbles: 'echo "<html>502 Bad Gateway</html>"',
  dies: 'kill -KILL $$',
  'sees nothing': 'head -n 1 "$page"',
  floods: 'cat "$page"; yes "5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t90\tword"',
}

/**
 * A program for tests, in a folder of its own, that takes the arguments and prints the tables that Tesseract documents:
 * `--list-langs`, and `stdin stdout -l ... tsv`, for which it prints `tsv` whatever the picture shows.
 */
export async function fakeTesseract(behaviour: Behaviour, tsv: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scripteam-tesseract-'))
  const program = join(folder, 'tesseract')
  await writeFile(join(folder, 'page.tsv'), tsv)
  const lines = [
    '#!/bin/sh',
    `page='${join(folder, 'page.tsv')}'`,
    'if [ "$1" = --list-langs ]; then printf "List of available languages (3):\\neng\\nosd\\nspa\\n"; exit 0; fi',
    '[ "$*" = "stdin stdout -l spa+eng -c thresholding_method=2 tsv" ] || exit 64',
    'cat >/dev/null',
    ACTS[behaviour],
  ]
  await writeFile(program, `${lines.join('\n')}\n`)
  await chmod(program, 0o755)
  return program
}

/** A page as `tesseract ... tsv` prints it: each text a line of its own, its words side by side in type 40 pixels high. */
export function tsvOf(texts: readonly string[], confidence = 96): string {
  const head = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext'
  const rows = texts.flatMap((text, line) => {
    let left = 300
    return text.split(' ').map((word, at) => {
      const width = 20 * word.length
      const cells = [5, 1, 1, 1, line + 1, at + 1, left, 300 + 60 * line, width, 28, confidence, word]
      left += width + 15
      return cells.join('\t')
    })
  })
  return [head, '1\t1\t0\t0\t0\t0\t0\t0\t2550\t3300\t-1\t', ...rows, ''].join('\n')
}
