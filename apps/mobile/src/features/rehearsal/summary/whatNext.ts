import type { FamiliarityLevel, LineId, PackEnvelope, PracticeSession, SceneId } from '@scripteam/contract/model'
import { lowerLevel, printedWords, type Recommendation, type RunFigures, recommendLevel } from '@scripteam/practice'
import { linesIn, sceneOffers } from '../choose/offers.ts'

/** What could come after a run. The first is the advice, the others are there for whoever knows better. */
export type NextStep =
  | { kind: 'lookAgain'; lines: LineId[]; level: FamiliarityLevel }
  | ({ kind: 'changeLevel'; direction: 'up' | 'down'; sceneId: SceneId | null } & Recommendation)
  | { kind: 'nextScene'; sceneId: SceneId; title: string }
  | { kind: 'sameAgain'; sceneId: SceneId | null }

/**
 * From what went wrong to what comes next: shaky lines first, then the level, then the next scene.
 * `others` are stored sessions of the script in any order: two clean runs in a row speak for a higher level.
 */
export function whatNext(
  session: PracticeSession,
  figures: RunFigures,
  kept: PackEnvelope | null,
  others: readonly PracticeSession[] = [],
): NextStep[] {
  const level = session.familiarityLevel
  const sceneId = sceneOf(session)
  const steps: NextStep[] = []
  if (figures.lookAgain.length > 0) steps.push({ kind: 'lookAgain', lines: [...figures.lookAgain], level })
  const offer = kept && levelOffer(session, kept, others)
  if (offer) steps.push({ kind: 'changeLevel', ...offer, sceneId })
  const next = kept && session.status === 'completed' ? sceneAfter(kept, session, sceneId) : null
  if (next) steps.push(next)
  return [...steps, { kind: 'sameAgain', sceneId }]
}

/** The one scene of a session; null when it went through several. */
function sceneOf(session: PracticeSession): SceneId | null {
  const scenes = new Set(session.sessionData.voiceInteractions.map((attempt) => attempt.sceneId))
  const [only] = scenes
  return scenes.size === 1 && only ? only : null
}

function levelOffer(session: PracticeSession, kept: PackEnvelope, others: readonly PracticeSession[]) {
  const words = new Map(linesIn(kept, null).map((line) => [line.id, printedWords(line.text).length]))
  const before = runsBefore(session, others).filter((run) => isWhole(run, kept))
  const runs = [...before, session].map((run) => run.sessionData.voiceInteractions)
  const offer = recommendLevel(session.familiarityLevel, runs, words)
  if (!offer) return null
  const direction = offer.to === lowerLevel(session.familiarityLevel) ? ('down' as const) : ('up' as const)
  // A run over a few lines says nothing of the scene.
  return direction === 'up' && !isWhole(session, kept) ? null : { ...offer, direction }
}

/** Share of my lines in the scenes of a run that must have been tried for it to count as one. */
const WHOLE = 0.8

function isWhole(session: PracticeSession, kept: PackEnvelope): boolean {
  const attempts = session.sessionData.voiceInteractions
  const scenes = new Set(attempts.map((attempt) => attempt.sceneId))
  const mine = sceneOffers(kept, rolesOf(session)).filter((scene) => scenes.has(scene.sceneId))
  const lines = mine.reduce((sum, scene) => sum + scene.myLines, 0)
  return new Set(attempts.map((attempt) => attempt.lineId)).size >= WHOLE * lines
}

function rolesOf(session: PracticeSession) {
  return [session.selectedCharacter, ...(session.alsoPlaying ?? [])]
}

/** Finished runs of the same role, level and scene before this one, oldest first. */
function runsBefore(session: PracticeSession, others: readonly PracticeSession[]): PracticeSession[] {
  return others
    .filter(
      (other) =>
        other.status === 'completed' &&
        other.startedAt < session.startedAt &&
        other.selectedCharacter === session.selectedCharacter &&
        other.familiarityLevel === session.familiarityLevel &&
        sceneOf(other) === sceneOf(session),
    )
    .sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt))
}

function sceneAfter(kept: PackEnvelope, session: PracticeSession, sceneId: SceneId | null): NextStep | null {
  const scenes = sceneOffers(kept, rolesOf(session))
  const at = scenes.findIndex((scene) => scene.sceneId === sceneId)
  const next = at === -1 ? undefined : scenes[at + 1]
  return next ? { kind: 'nextScene', sceneId: next.sceneId, title: next.title } : null
}
