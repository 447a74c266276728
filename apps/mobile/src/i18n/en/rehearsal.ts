export const rehearsal = {
  title: 'Practice',
} as const
