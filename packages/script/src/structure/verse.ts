/**
 * How many lines of a block leave room for the first word of the next, as a share. Prose that is wrapped leaves none:
 * a word that fits is set on the line. Verse does so in every other line. Blocks of fewer than three lines tell nothing.
 */
function roomyShare(lines: readonly string[]): number {
  if (lines.length < 3) return 0
  let longest = 0
  for (const line of lines) longest = Math.max(longest, line.length)
  let roomy = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if ((lines[i]?.length ?? 0) + 1 + wordLength(lines[i + 1] ?? '') <= ROOM * longest) roomy++
  }
  return roomy / (lines.length - 1)
}

/** Letters are not all of one width: a line of this share of the longest may be as wide. */
const ROOM = 0.96

/** True when most of the blocks that can tell are verse. */
export function isVerseText(blocks: readonly (readonly string[])[]): boolean {
  let told = 0
  let verse = 0
  for (const block of blocks) {
    if (block.length < 3) continue
    told += block.length
    if (roomyShare(block) >= 0.2) verse += block.length
  }
  return verse * 2 > told
}

/** Joins the lines of a speech: verse keeps its line ends, prose does not. A song among prose shows by itself. */
export function joinLines(lines: readonly string[], isVerse: boolean): string {
  if (lines.length < 2) return lines[0] ?? ''
  const share = roomyShare(lines)
  const keeps = isVerse ? lines.length <= 3 || share >= 0.15 : lines.length >= 4 && share >= 0.5
  return lines.join(keeps ? '\n' : ' ')
}

function wordLength(line: string): number {
  const blank = line.indexOf(' ')
  return blank < 0 ? line.length : blank
}
