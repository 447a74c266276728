import type { PackCharacter } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { contrastOf } from '../../../theme/contrast.ts'
import { THEMES } from '../../../theme/themes.ts'
import { testPack } from '../testPack.ts'
import { castColour } from './castColours.ts'

const cast = testPack().pack.characters
const [first] = cast

/** A cast of forty: the first character in forty places. */
const crowd = Array.from({ length: 40 }, (_, place) => ({ ...first, id: `${place}` }) as unknown as PackCharacter)

describe('the colours of a cast', () => {
  it('can be read on every dark surface, however large the cast', () => {
    for (const theme of [THEMES.house, THEMES.stage])
      for (const { id } of crowd)
        for (const surface of [theme.colours.backdrop, theme.colours.surface, theme.colours.raised])
          expect(contrastOf(castColour(crowd, id, theme), surface)).toBeGreaterThanOrEqual(4.5)
  })

  it('tell the first eight characters apart', () => {
    const colours = crowd.slice(0, 8).map(({ id }) => castColour(crowd, id, THEMES.stage))
    expect(new Set(colours).size).toBe(8)
  })

  it('step back where high contrast is asked for', () => {
    expect(castColour(cast, first?.id, THEMES.contrast)).toBe(THEMES.contrast.colours.text)
  })
})
