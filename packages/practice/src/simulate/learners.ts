import type { AttemptId, LineId, SceneId, VoiceInteraction } from '@scripteam/contract/model'
import { clamp } from '../figures.ts'
import type { Forecast } from '../progress/forecast.ts'
import { lineChances } from '../progress/lineChances.ts'
import { randomStream } from '../random.ts'
import { between, type Chance, normal } from './chance.ts'

// A memory that is not the scheduler's own: each line fades exponentially, at a rate that learner, line and practice set.
const LEARNERS = 40
const LINES = 20
const DAYS = 21
const START_MS = Date.UTC(2026, 0, 5, 18)
const DAY_MS = 86_400_000

/** Simulated learners rehearse on some days of three weeks; each line is foreseen before it is tried. */
export function forecasts(seed: number): Forecast[] {
  const chance = randomStream(seed)
  return Array.from({ length: LEARNERS }, (_, learner) => rehearsals(learner, chance)).flat()
}

/** The lines of one learner, tried day by day. */
function rehearsals(learner: number, chance: Chance): Forecast[] {
  const talent = Math.exp(normal(chance, 0, 0.4))
  const diligence = between(chance, { from: 0.4, to: 0.95 })
  const lines = Array.from({ length: LINES }, (_, line) => freshLine(learner * LINES + line, talent, chance))
  const attempts: VoiceInteraction[] = []
  const found: Forecast[] = []
  for (let day = 0; day < DAYS; day += 1) {
    if (chance() > diligence) continue
    const at = new Date(START_MS + day * DAY_MS).toISOString()
    const chances = lineChances(attempts, at)
    for (const line of lines) {
      const attempt = tryLine(line, day, at, chance)
      const foreseen = chances.get(attempt.lineId)
      if (foreseen !== undefined) found.push({ chance: foreseen, wasKnown: attempt.hints === 0 })
      attempts.push(attempt)
    }
  }
  return found
}

/** How firmly a learner holds a line: it is forgotten by half in 0.7 of these days. */
interface HeldLine {
  readonly number: number
  strengthDays: number
  lastDay: number | null
}

function freshLine(number: number, talent: number, chance: Chance): HeldLine {
  return { number, strengthDays: 2 * talent * Math.exp(normal(chance, 0, 0.5)), lastDay: null }
}

/** Tries a line on a day, which changes how firmly it is held. */
function tryLine(line: HeldLine, day: number, at: string, chance: Chance): VoiceInteraction {
  const recall = line.lastDay === null ? 0.15 : Math.exp(-(day - line.lastDay) / line.strengthDays)
  const wasKnown = chance() < recall
  line.strengthDays = wasKnown ? line.strengthDays * (1.4 + 0.8 * (1 - recall)) : line.strengthDays * 1.1 + 0.3
  line.lastDay = day
  return attemptOf(line.number, day, at, wasKnown, chance)
}

function attemptOf(line: number, day: number, at: string, wasKnown: boolean, chance: Chance): VoiceInteraction {
  const id = (kind: number, n: number) =>
    `00000000-0000-7000-8${kind.toString().padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`
  const lineAccuracy = clamp(wasKnown ? normal(chance, 0.97, 0.03) : normal(chance, 0.75, 0.15), 0, 1)
  return {
    id: id(1, line * 1000 + day) as AttemptId, // these three are built to the pattern of a UUID
    lineId: id(2, line) as LineId,
    sceneId: id(3, 0) as SceneId,
    level: 'know_all_lines',
    at,
    end: 'spoken',
    aiAudioPlayed: true,
    timing: { expectedDuration: 3000, actualDuration: 3000, responseLatency: wasKnown ? 500 : 2500 },
    hints: wasKnown ? 0 : 1 + Math.floor(chance() * 4),
    score: { lineAccuracy, timingAccuracy: null, overallConfidence: null },
  }
}
