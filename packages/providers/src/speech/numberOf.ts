/** A number from a name, the same one each time and different for most names: 0 to 65,520. */
export function numberOf(name: string): number {
  return [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521, 7)
}
