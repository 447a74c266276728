import type { PackEnvelope, PackLine } from '@scripteam/contract/model'

/** Who speaks a line: the character's name, or for a group and lines said together the label as printed. */
export function speakerName(line: PackLine, { pack }: PackEnvelope): string {
  const names = line.speakers.flatMap((id) => pack.characters.find((character) => character.id === id)?.name ?? [])
  return names.length === 1 ? (names[0] ?? line.character) : line.character
}
