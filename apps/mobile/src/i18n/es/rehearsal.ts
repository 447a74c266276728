import type { rehearsal as en } from '../en/rehearsal.ts'
import type { Same } from '../same.ts'

export const rehearsal: Same<typeof en> = {
  title: 'Ensayo',
}
