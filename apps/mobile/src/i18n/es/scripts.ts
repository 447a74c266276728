import type { scripts as en } from '../en/scripts.ts'
import type { Same } from '../same.ts'

export const scripts: Same<typeof en> = {
  title: 'scripts',
}
