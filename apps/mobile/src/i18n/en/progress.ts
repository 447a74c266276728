export const progress = {
  title: 'Progress',
} as const
