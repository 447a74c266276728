import type { PerformanceClock } from './performancePorts.ts'

/** The clocks of the device. */
export const deviceClock: PerformanceClock = {
  nowMs: () => performance.now(),
  now: () => new Date().toISOString(),
  after(ms, work) {
    const alarm = setTimeout(work, ms)
    return () => clearTimeout(alarm)
  },
}
