import type { RehearsalState } from '@scripteam/practice'
import type { Interruption } from '../../../platform/interruptionsPort'
import type { RunKind } from './stageRun.ts'

/**
 * Whether a rehearsal has to wait: hints would climb and lines be taken as said while nobody is there. Who only listens may
 * put the device into a pocket.
 */
export function isInterrupted({ phase }: Pick<RehearsalState, 'phase'>, kind: RunKind, what: Interruption): boolean {
  if (phase.kind !== 'partnerSpeaking' && phase.kind !== 'myTurn') return false
  return kind !== 'listen' || what !== 'hidden'
}
