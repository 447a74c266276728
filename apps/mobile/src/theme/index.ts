export { FONT } from './fonts'
export { ThemeProvider, themed, useIsStill, useTheme } from './ThemeProvider.tsx'
export { THEMES, type Theme, type ThemeName } from './themes.ts'
export * from './tokens.ts'
