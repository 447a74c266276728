import type { CharacterId, LineId, SceneId, ScriptId, VoiceInteraction } from '@scripteam/contract/model'
import { mean } from '../figures.ts'
import { groupBy } from '../groupBy.ts'
import { lineMemories, type PlanSettings } from './memory.ts'

/** Attempts in one role of one script. */
export interface RoleAttempts {
  readonly scriptId: ScriptId
  readonly characterId: CharacterId
  readonly attempts: readonly VoiceInteraction[]
}

/** One scene to rehearse today. `retrievability` is the mean over its due lines that were reviewed; null before a review. */
export interface PlanItem {
  readonly scriptId: ScriptId
  readonly sceneId: SceneId
  readonly characterId: CharacterId
  readonly dueLines: LineId[]
  readonly retrievability: number | null
}

/** What is due today by FSRS, the most endangered scene first. A line met on another day and never yet recalled is due too. */
export function planToday(roles: readonly RoleAttempts[], now: string, settings: PlanSettings = {}): PlanItem[] {
  return roles.flatMap((role) => planRole(role, now, settings)).sort(byUrgency)
}

function planRole({ scriptId, characterId, attempts }: RoleAttempts, now: string, settings: PlanSettings): PlanItem[] {
  const due = [...lineMemories(attempts, now, settings).values()].filter((memory) => memory.isDue)
  return [...groupBy(due, (memory) => memory.sceneId)].map(([sceneId, lines]) => ({
    scriptId,
    sceneId,
    characterId,
    dueLines: lines.map((line) => line.lineId),
    retrievability: mean(lines.map((line) => line.retrievability)),
  }))
}

/** The most endangered scene first; what was never reviewed before all. */
export function byUrgency(a: PlanItem, b: PlanItem): number {
  const byRecall = (a.retrievability ?? 0) - (b.retrievability ?? 0)
  return byRecall || b.dueLines.length - a.dueLines.length || (a.sceneId < b.sceneId ? -1 : 1)
}
