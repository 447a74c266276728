import { bindCasting } from '../features/casting/index.ts'
import { bindScripts } from '../features/scripts/index.ts'
import { bindSteps, createEngine } from '../features/steps/index.ts'
import type { Feature, Parts } from '../parts.ts'

/** The features of the product, in the order in which they are bound; accounts come after them. */
export function bindFeatures(parts: Parts): Feature[] {
  const engine = createEngine(parts)
  return [bindSteps(engine), bindScripts(parts, engine), bindCasting(parts, engine)]
}
