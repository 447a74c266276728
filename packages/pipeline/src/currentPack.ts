import type { LineAudio, LineId } from '@scripteam/contract/model'
import type { ScriptFacts } from './facts.ts'
import { orderLines } from './orders.ts'
import type { Publication } from './outputs.ts'
import { buildPack, titleOf } from './pack.ts'
import type { AudioCache, StepStore } from './ports/index.ts'
import { earlierOf, OutputMissing } from './runStep.ts'

/**
 * The pack of a script that is still being recorded: what was cast and drawn, with the scenes that are
 * recorded by now. Null before the voices are cast.
 */
export async function packSoFar(
  facts: ScriptFacts,
  tools: { store: StepStore; audio: AudioCache },
): Promise<Publication | null> {
  const earlier = earlierOf(facts, tools)
  try {
    const confirmed = await earlier.output('refine')
    const casting = await earlier.output('castVoices')
    const { portraits } = await earlier.output('drawAvatars')
    const lines = orderLines({ confirmed, casting, takes: facts.decisions.takes })
    const recorded = await tools.audio.find([...new Set(lines.map((line) => line.key))])
    const audio: Record<LineId, LineAudio> = {}
    for (const line of lines) {
      const recording = recorded.get(line.key)
      if (recording) audio[line.lineId] = recording
    }
    const title = titleOf(facts, confirmed.reading)
    const names = facts.decisions.names
    return buildPack({
      script: facts.script,
      title,
      confirmed,
      names,
      voices: casting.voices,
      portraits,
      audio,
      withoutAudio: new Set(),
    })
  } catch (error) {
    if (error instanceof OutputMissing) return null
    throw error
  }
}
