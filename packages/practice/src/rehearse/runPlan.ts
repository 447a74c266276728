import type {
  CharacterId,
  LineAudio,
  LineId,
  PackDirection,
  PackLine,
  SceneId,
  SceneManifest,
} from '@scripteam/contract/model'
import type { Everybody } from '../part/everybody.ts'
import { randomStream, shuffled } from '../random.ts'
import { expectedGapMs, isPause } from './gap.ts'

/** One line of a run, in the order in which it is rehearsed. */
export interface Step {
  readonly kind: 'partner' | 'mine'
  readonly sceneId: SceneId
  readonly line: PackLine
  /** Stage directions that stand between this line and the one before it in the script. */
  readonly directions: readonly string[]
  /** The narrator's clips of those that are read out; null where one of them is not recorded. */
  readonly narration: readonly LineAudio[] | null
  /** The line before it in the script, whoever speaks; null at the start of a scene. */
  readonly previous: PackLine | null
  /** Silence in milliseconds that the script asks for before this line; negative for an interruption. */
  readonly gapMs: number
  /** True for a line of mine that others say with me. */
  readonly isShared: boolean
}

/** Which lines a run goes through. Everything is optional: without options it is all scenes as written. */
export interface RunChoice {
  /** Start at this line, and stop after that one. */
  readonly from?: LineId
  readonly to?: LineId
  /** Only these lines of mine, such as the weak ones, each with its cue. */
  readonly onlyLines?: readonly LineId[]
  /** Keep at most this many lines of the partner before each of mine; all when left out. */
  readonly cueLines?: number
  /** Draw my lines, each with its cues, in an order made from the seed. */
  readonly shuffleSeed?: number
  /** Play my lines too. */
  readonly listenOnly?: boolean
  /** Groups that are everybody on stage ("TODOS", "ALL"): their lines are mine too in scenes in which I speak. */
  readonly everybody?: Everybody
  /** Scenes without a line of mine are left out of a run of several scenes unless this is true. */
  readonly keepScenesWithoutMe?: boolean
}

/** Lays out the steps of a run for the roles played. A line is mine when any of its speakers is. */
export function planRun(
  scenes: readonly SceneManifest[],
  roles: ReadonlySet<CharacterId>,
  choice: RunChoice,
): readonly Step[] {
  const perScene = scenes.map((scene) => stepsOf(scene, rolesIn(scene, roles, choice.everybody), roles))
  const mine = perScene.filter((steps) => steps.some((step) => step.kind === 'mine'))
  const kept = mine.length === 0 || choice.keepScenesWithoutMe || choice.listenOnly ? perScene : mine
  const steps = withCues(between(kept.flat(), choice), choice)
  return choice.listenOnly ? steps.map((step) => ({ ...step, kind: 'partner' as const })) : steps
}

/** The roles played in a scene: who has a line there speaks with everybody as well, and with "both" where there are two. */
function rolesIn(
  { elements }: SceneManifest,
  roles: ReadonlySet<CharacterId>,
  everybody: Everybody = new Map(),
): ReadonlySet<CharacterId> {
  const lines = elements.filter((element) => element.kind === 'dialogue')
  if (!lines.some((line) => isOf(line, roles))) return roles
  const onStage = new Set(lines.flatMap((line) => line.speakers).filter((speaker) => !everybody.has(speaker)))
  const withMe = [...everybody].flatMap(([group, size]) => (size === 'all' || size === onStage.size ? [group] : []))
  return new Set([...roles, ...withMe])
}

function isOf(line: PackLine, roles: ReadonlySet<CharacterId>): boolean {
  return line.speakers.some((speaker) => roles.has(speaker))
}

function stepsOf(scene: SceneManifest, roles: ReadonlySet<CharacterId>, own: ReadonlySet<CharacterId>): Step[] {
  const steps: Step[] = []
  let between: PackDirection[] = []
  let previous: PackLine | null = null
  for (const element of scene.elements) {
    if (element.kind === 'direction') between.push(element)
    else {
      const kind = isOf(element, roles) ? 'mine' : 'partner'
      const directions = between.map(({ text }) => text)
      const gapMs = expectedGapMs(previous, directions, element)
      const isShared = kind === 'mine' && element.speakers.some((speaker) => !own.has(speaker))
      const narration = narrationOf(between)
      steps.push({ kind, sceneId: scene.sceneId, line: element, directions, narration, previous, gapMs, isShared })
      between = []
      previous = element
    }
  }
  return steps
}

function narrationOf(directions: readonly PackDirection[]): readonly LineAudio[] | null {
  const read = directions.filter(({ text }) => !isPause(text))
  const clips = read.flatMap(({ audio }) => audio ?? [])
  return clips.length > 0 && clips.length === read.length ? clips : null
}

/** The stretch from one line to another; an end that is not in the run is the run's own end. */
function between(steps: readonly Step[], { from, to }: RunChoice): readonly Step[] {
  const first = Math.max(0, from === undefined ? 0 : steps.findIndex((step) => step.line.id === from))
  const last = to === undefined ? -1 : steps.findIndex((step, index) => index >= first && step.line.id === to)
  return steps.slice(first, last === -1 ? undefined : last + 1)
}

function withCues(steps: readonly Step[], choice: RunChoice): readonly Step[] {
  const { onlyLines, cueLines, shuffleSeed } = choice
  if (!onlyLines && cueLines === undefined && shuffleSeed === undefined) return steps
  const wanted = onlyLines ? new Set(onlyLines) : null
  const reach = cueLines ?? (wanted || shuffleSeed !== undefined ? 1 : steps.length)
  const exchanges = steps.flatMap((step, index) =>
    step.kind === 'mine' && (!wanted || wanted.has(step.line.id)) ? [[...cuesBefore(steps, index, reach), step]] : [],
  )
  return (shuffleSeed === undefined ? exchanges : shuffled(exchanges, randomStream(shuffleSeed))).flat()
}

/** Up to `reach` partner lines that lead to the step, none of them from another scene or from before another line of mine. */
function cuesBefore(steps: readonly Step[], index: number, reach: number): readonly Step[] {
  let first = index
  while (first > 0 && index - first < reach && isCueOf(steps[first - 1], steps[index])) first -= 1
  return steps.slice(first, index)
}

function isCueOf(before: Step | undefined, step: Step | undefined): boolean {
  return before?.kind === 'partner' && before.sceneId === step?.sceneId
}
