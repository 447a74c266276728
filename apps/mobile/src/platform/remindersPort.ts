/** A notification that the device shows at its time, also while the app is closed. */
export interface Reminder {
  /** By the clock of wherever the actor is: `2026-11-01T18:00`. */
  readonly at: string
  readonly title: string
  readonly body: string
}

/** Whether the actor lets the app notify; `unasked` before anybody asked. */
export type Allowance = 'granted' | 'denied' | 'unasked'

/** The notifications of a device. Nothing goes through a server. */
export interface Reminders {
  allowance(): Promise<Allowance>
  /** Asks, where that has not been answered for good. */
  ask(): Promise<Allowance>
  /** Takes the place of all that were set before. */
  set(reminders: readonly Reminder[]): Promise<void>
}
