import type { ActorKnown } from './stage/startOfRun.ts'

export * from '../../offline/testPack.ts'

/** An actor of whom the device knows nothing yet. */
export const STRANGER: ActorKnown = {
  manner: {
    response: '0',
    keepsPauses: true,
    narrates: false,
    view: 'stage',
    variesTakes: true,
    isDim: false,
  },
  speed: 1,
  weakLines: [],
  waits: new Map(),
  attempts: [],
  takeSeed: 1,
}
