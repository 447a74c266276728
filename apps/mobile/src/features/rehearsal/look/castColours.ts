import type { CharacterId } from '@scripteam/contract/model'
import type { Theme } from '../../../theme/index.ts'

/**
 * One colour for each character, always the same for the same place in the cast, bright enough for text on
 * the theme's dark surfaces. With high contrast and in dim light everybody speaks in the colour of the text: names tell them apart.
 */
export function castColour(cast: readonly { id: CharacterId }[], id: CharacterId | undefined, theme: Theme): string {
  const place = cast.findIndex((character) => character.id === id)
  if (place === -1 || theme.name === 'contrast' || theme.name === 'dim') return theme.colours.text
  return hexOf(hueOf(place), SATURATION, LIGHTNESS)
}

/** Light enough for 4.5:1 on every dark surface of the house and the stage, at any hue. */
const LIGHTNESS = 0.76
const SATURATION = 0.52
/** The golden angle: neighbours in the cast get hues far apart, however many there are. */
const GOLDEN = 137.508
const FIRST_HUE = 28

function hueOf(place: number): number {
  return (FIRST_HUE + place * GOLDEN) % 360
}

/** HSL to `#rrggbb`. Source: CSS Color Module Level 4, 7.1. */
function hexOf(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12
    const value = lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}
