import type { LineId, PackEnvelope, PackLine, PracticeSession, VoiceInteraction } from '@scripteam/contract/model'
import {
  diffHeard,
  everybodyIn,
  foldSession,
  type LineDiff,
  type PickUp,
  pickUpOf,
  planRun,
  type Step,
} from '@scripteam/practice'

/** One line of mine as it went: the last try of the run. */
export interface LineReview {
  line: PackLine
  attempt: VoiceInteraction
  /** Null where nothing was heard. */
  diff: LineDiff | null
  pickUp: PickUp | null
}

/** Every line tried, in the order of the play. `floor` is the device's share of errors, null while it is not known. */
export function lineReviews(session: PracticeSession, kept: PackEnvelope, floor: number | null): LineReview[] {
  const last = new Map<LineId, VoiceInteraction>(
    foldSession(session.sessionData.voiceInteractions).map((attempt) => [attempt.lineId, attempt]),
  )
  return playOf(session, kept).flatMap(({ line, gapMs }) => {
    const attempt = last.get(line.id)
    return attempt
      ? [{ line, attempt, diff: diffOf(line, attempt, kept, floor), pickUp: pickUpOf(attempt, gapMs) }]
      : []
  })
}

/** The whole play from whoever rehearsed it, line by line. */
export function playOf(session: PracticeSession, kept: PackEnvelope): readonly Step[] {
  const scenes = kept.pack.scenes.flatMap((scene) => kept.scenes[scene.manifest] ?? [])
  const roles = new Set([session.selectedCharacter, ...(session.alsoPlaying ?? [])])
  return planRun(scenes, roles, { keepScenesWithoutMe: true, everybody: everybodyIn(kept.pack.characters) })
}

function diffOf({ text, language }: PackLine, { heard }: VoiceInteraction, kept: PackEnvelope, floor: number | null) {
  if (heard === undefined) return null
  const one = language === 'es' || language === 'en' ? language : kept.pack.language
  return diffHeard({ text, language: one }, heard, floor)
}

/** The words that carry a sign, for those who cannot see it. */
export function signsOf(diff: LineDiff): Record<'check' | 'missed' | 'extra', string[]> {
  const named = (said: 'check' | 'missed') => diff.words.filter((word) => word.said === said).map((word) => word.text)
  const extra = [...diff.words.flatMap((word) => word.extraBefore), ...diff.extraBehind]
  return { check: named('check'), missed: named('missed'), extra }
}
