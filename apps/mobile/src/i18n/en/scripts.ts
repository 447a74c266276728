export const scripts = {
  title: 'scripts',
} as const
