import { hexOf } from './hexOf.ts'
import { sanitiseSvg } from './sanitiseSvg.ts'

export interface Portrait {
  /** A whole SVG with a square view box. */
  readonly figure: string
  /** Of the light, in degrees. */
  readonly hue: number
  /** False for a plain backdrop. */
  readonly isLit: boolean
  readonly title: string
}

/** Sets a figure on a dark stage, in a cone of light from above; 512 by 512. */
export function stage({ figure, hue, isLit, title }: Portrait): string {
  const colour = (saturation: number, lightness: number) => `#${hexOf(hue, saturation, lightness)}`
  const light = isLit ? lightOf(colour(0.75, 0.78)) : ''
  return sanitiseSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" role="img"><title>${escaped(title)}</title>` +
      `<rect width="512" height="512" fill="${colour(0.34, 0.2)}"/>${light}` +
      `<ellipse cx="256" cy="478" rx="206" ry="46" fill="${colour(0.5, isLit ? 0.55 : 0.3)}"/>` +
      `${placed(figure)}</svg>`,
  )
}

function lightOf(colour: string): string {
  const stops = `<stop offset="0" stop-color="${colour}" stop-opacity=".9"/><stop offset="1" stop-color="${colour}" stop-opacity=".18"/>`
  return (
    `<defs><linearGradient id="light" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient></defs>` +
    '<path d="M206 -10h100l150 490q-200 60 -400 0z" fill="url(#light)"/>'
  )
}

/** The figure's own SVG becomes a picture inside ours. */
function placed(figure: string): string {
  return figure.replace('<svg xmlns="http://www.w3.org/2000/svg"', '<svg x="56" y="80" width="400" height="400"')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
}
