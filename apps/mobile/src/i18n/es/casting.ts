import type { casting as en } from '../en/casting.ts'
import type { Same } from '../same.ts'

export const casting: Same<typeof en> = {
  title: 'casting',
}
