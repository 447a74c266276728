import { BondKind } from '@scripteam/contract/model'
import { z } from 'zod'

/** More than a stretch of a scene ever supports; an answer that goes on beyond it is unfit. */
const MOST_CLAIMS = 80

const Quoted = z.object({ line: z.int(), quote: z.string() })
const Trait = Quoted.extend({ character: z.string(), text: z.string() })

/** What a model says about a stretch of a scene. Only the shape is sure here: `acceptClaims` tells what stands. */
export const SceneAnswer = z.object({
  emotions: z.array(Quoted.extend({ emotion: z.string(), intensity: z.number() })).max(MOST_CLAIMS),
  personality: z.array(Trait).max(MOST_CLAIMS),
  motivations: z.array(Trait).max(MOST_CLAIMS),
  speakingStyle: z.array(Trait).max(MOST_CLAIMS),
  relationships: z.array(Quoted.extend({ from: z.string(), to: z.string(), kind: BondKind })).max(MOST_CLAIMS),
  attributions: z.array(Quoted.extend({ character: z.string() })).max(MOST_CLAIMS),
})
export type SceneAnswer = z.infer<typeof SceneAnswer>
