import { describe, expect, it } from 'vitest'
import { contrastOf } from './contrast.ts'
import { THEMES, type Theme } from './themes.ts'

describe.each(Object.values(THEMES))('the $name theme', (theme: Theme) => {
  const c = theme.colours
  const grounds = [c.backdrop, c.surface, c.raised]

  it('keeps words readable on every surface', () => {
    for (const ground of grounds)
      for (const ink of [c.text, c.textQuiet, c.accent, c.danger, c.success, c.warning])
        expect(contrastOf(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })

  it('keeps words readable on paper, brass and velvet', () => {
    expect(contrastOf(c.ink, c.paper)).toBeGreaterThanOrEqual(7)
    expect(contrastOf(c.inkQuiet, c.paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(c.onAccent, c.accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(c.onVelvet, c.velvet)).toBeGreaterThanOrEqual(4.5)
  })

  it('draws edges of controls and the focus ring so that they are seen', () => {
    for (const ground of grounds) {
      expect(contrastOf(c.edge, ground)).toBeGreaterThanOrEqual(3)
      expect(contrastOf(c.focus, ground)).toBeGreaterThanOrEqual(3)
    }
  })
})

it('measures black on white as 21', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
})
