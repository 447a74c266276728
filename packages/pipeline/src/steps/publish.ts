import type { LineId } from '@scripteam/contract/model'
import { buildPack, type PackParts, titleOf } from '../pack.ts'
import { step } from '../step.ts'

type Input = Omit<PackParts, 'withoutAudio'> & { readonly failed: LineId[] }

/** Everything before -> the practice pack. */
export const publish = step<'publish', Input>({
  name: 'publish',
  version: 1,
  workflowType: () => 'batch_processing',
  status: () => 'generating_voices',
  percent: 98,
  async gather(earlier) {
    const { script, decisions } = earlier.facts
    const { lines, failed } = await earlier.output('recordLines')
    const confirmed = await earlier.output('refine')
    return {
      script,
      title: titleOf(earlier.facts, confirmed.reading),
      confirmed,
      names: decisions.names,
      voices: (await earlier.output('castVoices')).voices,
      portraits: (await earlier.output('drawAvatars')).portraits,
      audio: lines,
      failed: failed.map((line) => line.lineId),
    }
  },
  async run({ failed, ...parts }) {
    return { kind: 'done', output: buildPack({ ...parts, withoutAudio: new Set(failed) }) }
  },
})
