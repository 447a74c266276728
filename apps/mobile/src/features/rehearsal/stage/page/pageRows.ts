import type { PackLine } from '@scripteam/contract/model'
import type { RehearsalState, Step } from '@scripteam/practice'
import type { Performed } from '../performance.ts'
import { type MyLine, myLine } from '../stageView.ts'

/** One line on the page. Lines of mine carry nothing but what the level leaves of them. */
export type PageRow = {
  key: string
  directions: readonly string[]
  isAtHand: boolean
  /** True where the line before it in the run is not the line before it in the script. */
  isAfterGap: boolean
} & ({ kind: 'partner'; line: PackLine } | { kind: 'mine'; mine: MyLine })

/** Lines kept before and behind the one at hand: more would be drawn for nobody. */
const AROUND = 40

/** The page around the line at hand. */
export function pageRows({ state, hint }: Performed): PageRow[] {
  const from = Math.max(0, state.at - AROUND)
  const sceneId = state.steps[state.at]?.sceneId
  return state.steps
    .slice(from, state.at + AROUND)
    .map((step, index) => ({ step, at: from + index }))
    .filter(({ step }) => step.sceneId === sceneId)
    .map(({ step, at }) => rowOf(state, step, at, at === state.at ? hint : null))
}

function rowOf(state: RehearsalState, step: Step, at: number, hint: Performed['hint']): PageRow {
  const before = state.steps[at - 1]
  const row = {
    key: step.line.id,
    directions: step.directions,
    isAtHand: at === state.at,
    isAfterGap: before !== undefined && before.sceneId === step.sceneId && before.line.id !== step.previous?.id,
  }
  return step.kind === 'mine'
    ? { ...row, kind: 'mine', mine: myLine(step, state, hint) }
    : { ...row, kind: 'partner', line: step.line }
}
