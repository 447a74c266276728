import type { Allowance, Reminder, Reminders } from '../../platform/remindersPort.ts'

/** Brings the device's notifications in line with the wish; answers whether they are allowed. Never asks. */
export async function keepReminded(
  reminders: Reminders,
  isWanted: boolean,
  next: readonly Reminder[],
): Promise<Allowance> {
  const allowance = await reminders.allowance()
  await reminders.set(isWanted && allowance === 'granted' ? next : [])
  return allowance
}
