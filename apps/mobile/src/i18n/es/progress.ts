import type { progress as en } from '../en/progress.ts'
import type { Same } from '../same.ts'

export const progress: Same<typeof en> = {
  title: 'Progreso',
}
