import type { AvatarArtist } from '@scripteam/pipeline/ports'

/** The artist of this instance. @TODO: the drawn faces of `@scripteam/providers/avatar` once they are there. */
export function createArtist(): AvatarArtist {
  return {
    name: 'initials',
    async draw({ character, language, place, castSize }) {
      const hue = Math.round((360 * place) / Math.max(1, castSize))
      const initial = [...character.name][0] ?? '?'
      const letter = /[&<>"']/.test(initial) ? '?' : initial
      const svg =
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><circle cx="48" cy="48" r="46" fill="hsl(${hue} 45% 35%)"/>` +
        `<text x="48" y="62" font-size="40" text-anchor="middle" fill="#fff" font-family="serif">${letter}</text></svg>`
      return {
        bytes: new TextEncoder().encode(svg),
        mime: 'image/svg+xml',
        culturalStyle: language === 'es' ? 'spanish' : 'english',
        prompt: `The initial of ${character.name}`,
        altText: character.name,
      }
    },
  }
}
