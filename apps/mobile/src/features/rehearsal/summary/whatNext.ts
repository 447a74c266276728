import type { FamiliarityLevel, LineId, PackEnvelope, PracticeSession, SceneId } from '@scripteam/contract/model'
import { lowerLevel, printedWords, type RunFigures, recommendLevel } from '@scripteam/practice'
import { linesIn, sceneOffers } from '../choose/offers.ts'

/** What could come after a run. The first is the advice, the others are there for whoever knows better. */
export type NextStep =
  | { kind: 'lookAgain'; lines: LineId[]; level: FamiliarityLevel }
  | { kind: 'changeLevel'; to: FamiliarityLevel; direction: 'up' | 'down'; sceneId: SceneId | null }
  | { kind: 'nextScene'; sceneId: SceneId; title: string }
  | { kind: 'sameAgain'; sceneId: SceneId | null }

/** From what went wrong to what comes next: shaky lines first, then the level, then the next scene. */
export function whatNext(session: PracticeSession, figures: RunFigures, kept: PackEnvelope | null): NextStep[] {
  const level = session.familiarityLevel
  const sceneId = sceneOf(session)
  const steps: NextStep[] = []
  if (figures.lookAgain.length > 0) steps.push({ kind: 'lookAgain', lines: [...figures.lookAgain], level })
  const offer = kept && levelOffer(session, kept)
  if (offer) steps.push({ kind: 'changeLevel', ...offer, sceneId })
  const next = kept && session.status === 'completed' ? sceneAfter(kept, session, sceneId) : null
  if (next) steps.push(next)
  return [...steps, { kind: 'sameAgain', sceneId }]
}

/** The one scene of a session; null when it went through several. */
export function sceneOf(session: PracticeSession): SceneId | null {
  const scenes = new Set(session.sessionData.voiceInteractions.map((attempt) => attempt.sceneId))
  const [only] = scenes
  return scenes.size === 1 && only ? only : null
}

function levelOffer(session: PracticeSession, kept: PackEnvelope) {
  const words = new Map(linesIn(kept, null).map((line) => [line.id, printedWords(line.text).length]))
  const offer = recommendLevel(session.familiarityLevel, [session.sessionData.voiceInteractions], words)
  if (!offer) return null
  const isDown = offer.to === lowerLevel(session.familiarityLevel)
  return { to: offer.to, direction: isDown ? ('down' as const) : ('up' as const) }
}

function sceneAfter(kept: PackEnvelope, session: PracticeSession, sceneId: SceneId | null): NextStep | null {
  const scenes = sceneOffers(kept, session.selectedCharacter)
  const at = scenes.findIndex((scene) => scene.sceneId === sceneId)
  const next = at === -1 ? undefined : scenes[at + 1]
  return next ? { kind: 'nextScene', sceneId: next.sceneId, title: next.title } : null
}
