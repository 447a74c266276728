import type { LineAudio, LineId } from '@scripteam/contract/model'
import type { ScriptFacts } from './facts.ts'
import { type OrderedLine, type OrderParts, orderLines } from './orders.ts'
import type { Publication } from './outputs.ts'
import { buildPack, type PackParts, titleOf } from './pack.ts'
import type { AudioCache, StepStore } from './ports/index.ts'
import { standInKey } from './recordLine.ts'
import { earlierOf, OutputMissing } from './runStep.ts'
import { keptTakes } from './takes.ts'

/** What a pack is made of but for its recordings, and the recordings it is to have. */
export interface PackDraft {
  readonly parts: Omit<PackParts, 'audio' | 'takes' | 'directions' | 'isFinal'>
  readonly ordered: OrderParts
  readonly lines: readonly OrderedLine[]
}

/** The draft of a script that was cast and drawn; null before that. */
export async function draftPack(facts: ScriptFacts, store: StepStore): Promise<PackDraft | null> {
  const earlier = earlierOf(facts, { store })
  try {
    const confirmed = await earlier.output('refine')
    const casting = await earlier.output('castVoices')
    const { portraits } = await earlier.output('drawAvatars')
    const title = titleOf(facts, confirmed.reading)
    const { takes } = facts.decisions
    const waiting = facts.waitingRole ? { waitingRole: facts.waitingRole } : {}
    const parts = { script: facts.script, title, confirmed, voices: casting.voices, portraits, ...waiting }
    const ordered = { confirmed, casting, takes, ...waiting }
    return { parts, ordered, lines: orderLines(ordered) }
  } catch (error) {
    if (error instanceof OutputMissing) return null
    throw error
  }
}

/** The pack of a script that is still being recorded: with the scenes that are recorded by now. */
export async function packSoFar({ parts, ordered, lines }: PackDraft, cache: AudioCache): Promise<Publication> {
  const recorded = await cache.find([...new Set(lines.flatMap((line) => [line.key, standInKey(line.key)]))])
  const own = await keptTakes(ordered, cache)
  const audio: Record<LineId, LineAudio> = { ...own.chosen }
  for (const line of lines) {
    const recording = recorded.get(line.key) ?? recorded.get(standInKey(line.key))
    if (recording) audio[line.lineId] = recording
  }
  return buildPack({ ...parts, audio, takes: own.takes, isFinal: false })
}
