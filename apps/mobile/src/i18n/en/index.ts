import { auth } from './auth.ts'
import { casting } from './casting.ts'
import { characters } from './characters.ts'
import { common } from './common.ts'
import { cost } from './cost.ts'
import { ears } from './ears.ts'
import { outlook } from './outlook.ts'
import { partner } from './partner.ts'
import { problems } from './problems.ts'
import { progress } from './progress.ts'
import { rehearsal } from './rehearsal.ts'
import { repair } from './repair.ts'
import { review } from './review.ts'
import { runs } from './runs.ts'
import { scripts } from './scripts.ts'
import { settings } from './settings.ts'
import { takeAlong } from './takeAlong.ts'
import { takes } from './takes.ts'

export const en = {
  auth,
  casting,
  characters,
  common,
  cost,
  outlook,
  ears,
  partner,
  problems,
  progress,
  rehearsal,
  repair,
  review,
  runs,
  scripts,
  settings,
  takeAlong,
  takes,
} as const
