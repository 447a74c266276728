import { createContext, type ReactNode, use, useEffect, useMemo } from 'react'
import { paintPage } from './paintPage'
import { THEMES, type Theme, type ThemeName } from './themes.ts'

interface Look {
  theme: Theme
  /** True when nothing should move that need not. */
  isStill: boolean
}

const LookContext = createContext<Look>({ theme: THEMES.house, isStill: false })

/** Gives everything inside one theme; nested, it repaints its part only (the stage inside the house). */
export function ThemeProvider(props: { name: ThemeName; isStill: boolean; isPage?: boolean; children: ReactNode }) {
  const look = useMemo(() => ({ theme: THEMES[props.name], isStill: props.isStill }), [props.name, props.isStill])
  const isPage = props.isPage ?? false
  useEffect(() => {
    if (isPage) paintPage(look.theme, look.isStill)
  }, [look, isPage])
  return <LookContext value={look}>{props.children}</LookContext>
}

export function useTheme(): Theme {
  return use(LookContext).theme
}

export function useIsStill(): boolean {
  return use(LookContext).isStill
}

/** Styles made from the theme, once per theme. `make` must not depend on anything else. */
export function themed<T>(make: (theme: Theme) => T): () => T {
  const made = new Map<ThemeName, T>()
  return () => {
    // The function made here is itself a hook: callers name it `useStyles` and call it at the top.
    const theme = useTheme()
    const known = made.get(theme.name)
    if (known !== undefined) return known
    const fresh = make(theme)
    made.set(theme.name, fresh)
    return fresh
  }
}
