import type { Act, Happening, RehearsalState } from './rehearsal.ts'
import { rehearse } from './rehearse.ts'
import { stamped } from './testScenes.ts'

/** Runs happenings a second apart, for tests, and keeps all acts. */
export function play(state: RehearsalState, happenings: readonly Happening[]) {
  const acts: Act[] = []
  for (const happening of happenings) {
    const next = rehearse(state, stamped(happening, state.clockMs + 1000))
    state = next.state
    acts.push(...next.acts)
  }
  return { state, acts }
}
