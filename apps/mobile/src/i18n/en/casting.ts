export const casting = {
  title: 'casting',
} as const
