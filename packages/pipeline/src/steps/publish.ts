import { buildPack, type PackParts, titleOf } from '../pack.ts'
import { step } from '../step.ts'

type Input = Omit<PackParts, 'isFinal'>

/** Everything before -> the practice pack. */
export const publish = step<'publish', Input>({
  name: 'publish',
  version: 2,
  workflowType: () => 'batch_processing',
  status: () => 'generating_voices',
  percent: 98,
  async gather(earlier) {
    const { script, waitingRole } = earlier.facts
    const { lines, takes, directions } = await earlier.output('recordLines')
    const confirmed = await earlier.output('refine')
    return {
      script,
      title: titleOf(earlier.facts, confirmed.reading),
      confirmed,
      voices: (await earlier.output('castVoices')).voices,
      portraits: (await earlier.output('drawAvatars')).portraits,
      audio: lines,
      ...(takes && { takes }),
      ...(waitingRole && { waitingRole }),
      ...(directions && { directions }),
    }
  },
  async run(parts) {
    return { kind: 'done', output: buildPack({ ...parts, isFinal: true }) }
  },
})
