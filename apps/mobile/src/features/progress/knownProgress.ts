import type {
  CharacterId,
  PackEnvelope,
  PackLine,
  PracticeSession,
  Progress,
  ScriptId,
} from '@scripteam/contract/model'
import {
  byUrgency,
  dayOf,
  daysBetween,
  daysInARow,
  foldSession,
  offBookBy,
  type PlanItem,
  type PractisedSession,
  planToday,
  printedWords,
  progressOf,
  type RoleAttempts,
  type RoleScene,
  type TroubleLine,
  troubleLines,
  type WeekFigures,
  weeklyFigures,
} from '@scripteam/practice'
import { progressByRole, type RoleProgress } from './progressByRole.ts'

/** What the figures are made of; `now` is ISO 8601, openings are days as YYYY-MM-DD by script. */
export interface ProgressSources {
  sessions: readonly PracticeSession[]
  packs: readonly PackEnvelope[]
  openings: Readonly<Record<string, string>>
  now: string
  utcOffsetMinutes: number
}

/** A role with what is foreseen of it. */
export interface RoleOutlook extends RoleProgress {
  trouble: (TroubleLine & { line: PackLine })[]
  /** The day by which every line will be mastered at the pace of late; null when that cannot be said. */
  offBook: string | null
  opening: string | null
}

export interface KnownProgress {
  progress: Progress
  plan: PlanItem[]
  roles: RoleOutlook[]
  weeks: WeekFigures[]
  /** Days in a row with practice. */
  row: number
}

/** Everything the screen shows, worked out on the device: it is the same without a connection. */
export function knownProgress(sources: ProgressSources): KnownProgress {
  const { sessions, now, utcOffsetMinutes } = sources
  const practised = sessions.map(practisedSession)
  const roles = rolesIn(sources)
  const attempts = foldSession(...practised.map((session) => session.attempts))
  const progress = progressOf(
    practised,
    roles.flatMap((role) => role.scenes),
    now,
    { utcOffsetMinutes },
  )
  return {
    progress,
    plan: roles.flatMap((role) => planToday([role], now, settingsOf(role.scriptId, sources))).sort(byUrgency),
    roles: progressByRole(progress, sessions).map((role) => outlookOf(role, roles, sources)),
    weeks: weeklyFigures(attempts, now, utcOffsetMinutes),
    row: daysInARow(
      attempts.map((attempt) => attempt.at),
      now,
      utcOffsetMinutes,
    ),
  }
}

interface PractisedRole extends RoleAttempts {
  lines: PackLine[]
  scenes: RoleScene[]
}

function practisedSession(session: PracticeSession): PractisedSession {
  const { scriptId, selectedCharacter, alsoPlaying, duration, startedAt, sessionData } = session
  const characterIds = [selectedCharacter, ...(alsoPlaying ?? [])]
  return { scriptId, characterIds, duration, startedAt, attempts: sessionData.voiceInteractions }
}

/** The roles that were practised in plays that are here, each with its own lines and the tries at them. */
function rolesIn({ sessions, packs }: ProgressSources): PractisedRole[] {
  return packs.flatMap((kept) => {
    const { scriptId } = kept.pack
    const ofScript = sessions.filter((session) => session.scriptId === scriptId)
    const ids = new Set(ofScript.flatMap((one) => [one.selectedCharacter, ...(one.alsoPlaying ?? [])]))
    const attempts = foldSession(...ofScript.map((session) => session.sessionData.voiceInteractions))
    return [...ids].map((characterId) => {
      const scenes = scenesOf(kept, characterId)
      const lines = scenes.flatMap((scene) => scene.lines)
      const own = new Set(lines.map((line) => line.id))
      return {
        scriptId,
        characterId,
        attempts: attempts.filter((attempt) => own.has(attempt.lineId)),
        lines,
        scenes: scenes.map((scene) => roleScene(scriptId, characterId, scene)),
      }
    })
  })
}

function scenesOf(kept: PackEnvelope, characterId: CharacterId) {
  return kept.pack.scenes.flatMap(({ sceneId, manifest }) => {
    const lines = (kept.scenes[manifest]?.elements ?? []).flatMap((element) =>
      element.kind === 'dialogue' && element.speakers.includes(characterId) ? [element] : [],
    )
    return lines.length === 0 ? [] : [{ sceneId, lines }]
  })
}

function roleScene(
  scriptId: ScriptId,
  characterId: CharacterId,
  { sceneId, lines }: ReturnType<typeof scenesOf>[number],
): RoleScene {
  const counted = lines.map((line) => ({ id: line.id, words: printedWords(line.text).length }))
  return { scriptId, sceneId, characterId, lines: counted }
}

function settingsOf(scriptId: ScriptId, { openings, now, utcOffsetMinutes }: ProgressSources) {
  const opening = openings[scriptId]
  const days = opening === undefined ? 0 : daysBetween(dayOf(now, utcOffsetMinutes), opening)
  return days > 0 ? { utcOffsetMinutes, daysToOpening: days } : { utcOffsetMinutes }
}

function outlookOf(role: RoleProgress, roles: readonly PractisedRole[], sources: ProgressSources): RoleOutlook {
  const known = roles.find((one) => one.scriptId === role.scriptId && one.characterId === role.characterId)
  const opening = sources.openings[role.scriptId] ?? null
  if (!known) return { ...role, trouble: [], offBook: null, opening }
  const lines = new Map(known.lines.map((line) => [line.id, line]))
  const trouble = troubleLines(known.attempts, MOST_TROUBLE).flatMap((one) => {
    const line = lines.get(one.lineId)
    return line ? [{ ...one, line }] : []
  })
  const offBook = offBookBy([...lines.keys()], known.attempts, sources.now, sources.utcOffsetMinutes)
  return { ...role, trouble, offBook, opening }
}

const MOST_TROUBLE = 5
