import type { CastMember, CharacterId, Reading, Scene } from '@scripteam/contract/model'

/** Those who speak in a stretch of a scene, in order of appearance; groups are nobody in particular. */
export function speakersOf(scene: Scene, reading: Reading): CastMember[] {
  const present = new Set(scene.dialogue.flatMap((line) => line.speakers))
  return [...present].flatMap((id) => reading.characters.find((member) => member.id === id && !member.isGroup) ?? [])
}

/** Who is meant by a name, whatever its case and accents; null for nobody among them, or more than one. */
export function meantBy(name: string, members: readonly CastMember[]): CharacterId | null {
  const meant = members.filter((member) => namesOf(member).includes(plain(name)))
  return meant.length === 1 ? (meant[0]?.id ?? null) : null
}

/** Whether a text names somebody, as a word of its own. */
export function isNamedIn(text: string, member: CastMember): boolean {
  const words = ` ${plain(text)} `
  return namesOf(member).some((name) => name !== '' && words.includes(` ${name} `))
}

function namesOf({ name, aliases }: CastMember): string[] {
  return [name, ...aliases].map(plain)
}

/** Letters and figures in capitals without accents, one space between words. */
export function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
