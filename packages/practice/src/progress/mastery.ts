import type { LineId, SceneId, VoiceInteraction } from '@scripteam/contract/model'
import { accuracyOf, byLine, dayOf, foldSession, isFromMemory, isUnaided } from './attempts.ts'
import { GOOD } from './summarise.ts'

const DAY_MS = 86_400_000
/** The pace of learning is that of the last two weeks. */
const PACE_DAYS = 14

/** A line is mastered by three unaided successes from memory on at least two days (successive relearning, Rawson 2013). */
export function isMastered(attempts: readonly VoiceInteraction[], utcOffsetMinutes = 0): boolean {
  const successes = attempts.filter((a) => isFromMemory(a) && isUnaided(a) && (accuracyOf(a) ?? 1) >= 0.9)
  return successes.length >= 3 && new Set(successes.map((a) => dayOf(a.at, utcOffsetMinutes))).size >= 2
}

/** A line that keeps giving trouble: share of its last five attempts that needed help or lost words. */
export interface TroubleLine {
  readonly lineId: LineId
  readonly sceneId: SceneId
  readonly share: number
}

/** Lines in trouble, the worst first; a line needs two attempts to be one. */
export function troubleLines(attempts: readonly VoiceInteraction[], atMost = 10): TroubleLine[] {
  const lines = [...byLine(foldSession(attempts)).values()].flatMap((all) => {
    const recent = all.slice(-5)
    const bad = recent.filter(isTrouble)
    const first = recent[0]
    return first && recent.length >= 2 && bad.length > 0
      ? [{ lineId: first.lineId, sceneId: first.sceneId, share: bad.length / recent.length }]
      : []
  })
  return lines.sort((a, b) => b.share - a.share).slice(0, atMost)
}

/**
 * Lines to show one level lower and to rehearse alone: in trouble the last time, or two times of the last five. One good run
 * after a single slip makes a line strong again.
 */
export function weakLines(attempts: readonly VoiceInteraction[]): LineId[] {
  return [...byLine(foldSession(attempts))].flatMap(([lineId, all]) => {
    const recent = all.slice(-5)
    const last = recent.at(-1)
    const isOften = recent.filter(isTrouble).length >= 2
    return last && (isTrouble(last) || isOften) ? [lineId] : []
  })
}

function isTrouble(attempt: VoiceInteraction): boolean {
  return !isUnaided(attempt) || (accuracyOf(attempt) ?? 1) < GOOD
}

/**
 * The day, as YYYY-MM-DD, by which all these lines will be mastered at the pace of the last two weeks. Null when none was
 * mastered in that time, or when it is more than a year away; today when all are.
 */
export function offBookBy(
  lines: readonly LineId[],
  attempts: readonly VoiceInteraction[],
  now: string,
  utcOffsetMinutes = 0,
): string | null {
  const perLine = byLine(foldSession(attempts))
  const since = new Date(Date.parse(now) - PACE_DAYS * DAY_MS).toISOString()
  const masteredAt = lines.flatMap((lineId) => mastery(perLine.get(lineId) ?? [], utcOffsetMinutes) ?? [])
  const togo = lines.length - masteredAt.length
  const lately = masteredAt.filter((at) => at >= since).length
  const days = togo === 0 ? 0 : Math.ceil((togo / lately) * PACE_DAYS)
  return days > 365 ? null : dayOf(new Date(Date.parse(now) + days * DAY_MS).toISOString(), utcOffsetMinutes)
}

/** When a line became mastered; null while it is not. */
function mastery(attempts: readonly VoiceInteraction[], utcOffsetMinutes: number): string | null {
  const first = attempts.findIndex((_, index) => isMastered(attempts.slice(0, index + 1), utcOffsetMinutes))
  return attempts[first]?.at ?? null
}

/** Days in a row with practice, up to today or, where today has none yet, up to yesterday. */
export function daysInARow(days: readonly string[], now: string, utcOffsetMinutes = 0): number {
  const practised = new Set(days.map((at) => dayOf(at, utcOffsetMinutes)))
  const dayBack = (back: number) => dayOf(new Date(Date.parse(now) - back * DAY_MS).toISOString(), utcOffsetMinutes)
  const from = practised.has(dayBack(0)) ? 0 : 1
  let row = 0
  while (practised.has(dayBack(from + row))) row += 1
  return row
}
