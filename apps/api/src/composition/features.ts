import { bindAudio } from '../features/audio/index.ts'
import { bindCasting } from '../features/casting/index.ts'
import { bindExports } from '../features/exports/index.ts'
import { bindHearing } from '../features/hearing/index.ts'
import { bindInvitations } from '../features/invitations/index.ts'
import { bindLedger } from '../features/ledger/index.ts'
import { bindPractice } from '../features/practice/index.ts'
import { bindProgress } from '../features/progress/index.ts'
import { bindScripts } from '../features/scripts/index.ts'
import { bindSteps, createEngine } from '../features/steps/index.ts'
import { bindWebhooks } from '../features/webhooks/index.ts'
import type { Feature, Parts } from '../parts.ts'

/** The features of the product, in the order in which they are bound; accounts come after them. */
export function bindFeatures(parts: Parts): Feature[] {
  const engine = createEngine(parts)
  return [
    bindSteps(engine, parts.log),
    bindScripts(parts, engine),
    bindCasting(parts, engine),
    bindInvitations(parts, engine),
    bindPractice(parts),
    bindProgress(parts),
    bindExports(parts, engine),
    bindAudio(parts),
    bindLedger(parts, engine),
    bindHearing(parts),
    bindWebhooks(parts, engine),
  ]
}
