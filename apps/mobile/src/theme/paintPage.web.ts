import type { Theme } from './themes.ts'

/** Hands the theme to the parts of the page that React does not draw: focus ring, selection, body, browser frame. */
export function paintPage(theme: Theme, isStill: boolean): void {
  const page = document.documentElement
  page.style.setProperty('--backdrop', theme.colours.backdrop)
  page.style.setProperty('--focus', theme.colours.focus)
  page.style.setProperty('--selection', theme.colours.accent)
  page.style.setProperty('--on-selection', theme.colours.onAccent)
  page.style.setProperty('--line', theme.colours.edge)
  page.dataset.motion = isStill ? 'still' : 'moving'
}
