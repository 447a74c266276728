import type { Allowance, Reminder, Reminders } from '../../platform/remindersPort.ts'

/** Notifications in memory, for tests: what would ring, and how often the actor was asked. */
export function createMemoryReminders(answer: Allowance, before: Allowance = 'unasked') {
  let allowance = before
  let set: readonly Reminder[] = []
  let asked = 0
  const reminders: Reminders = {
    allowance: async () => allowance,
    async ask() {
      asked += 1
      allowance = answer
      return allowance
    },
    async set(next) {
      set = next
    },
  }
  return { reminders, ringing: () => set, asked: () => asked }
}
