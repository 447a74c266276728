import type { CharacterId, DirectionId, LineAudio, LineId, SceneId, ScriptId } from '@scripteam/contract/model'
import type { ScriptFacts } from '../facts.ts'
import { inParallel } from '../inParallel.ts'
import { type OrderedDirection, type OrderedLine, orderDirections, orderLines } from '../orders.ts'
import type { Casting, ConfirmedReading, FailedLine, Recording } from '../outputs.ts'
import { SpeechError } from '../ports/index.ts'
import { perform } from '../recordLine.ts'
import { step } from '../step.ts'
import { keptTakes } from '../takes.ts'
import { stopIfAborted } from '../timeLimit.ts'
import type { StepTools } from '../tools.ts'

interface Input {
  readonly script: ScriptId
  readonly confirmed: ConfirmedReading
  readonly casting: Casting
  readonly takes: ScriptFacts['decisions']['takes']
  readonly firstScene: SceneId | null
  readonly waitingRole?: CharacterId
  /** Left out where no narrator is asked for, so that nothing else is recorded again. */
  readonly hasNarrator?: true
}

/** Scenes and voices -> a recording of every line, scene by scene. A line that fails is named, the rest goes on. */
export const recordLines = step<'recordLines', Input>({
  name: 'recordLines',
  version: 1,
  workflowType: (language) => (language === 'es' ? 'voice_generation_es' : 'voice_generation_en'),
  status: () => 'generating_voices',
  percent: 50,
  async gather(earlier) {
    const { script, decisions, firstScene, waitingRole, hasNarrator } = earlier.facts
    const confirmed = await earlier.output('refine')
    const casting = await earlier.output('castVoices')
    const asked = { ...(waitingRole && { waitingRole }), ...(hasNarrator && { hasNarrator }) }
    return { script, confirmed, casting, takes: decisions.takes, firstScene, ...asked }
  },
  async run(input, tools, signal) {
    const lines = orderLines(input, input.firstScene)
    const sheet = await openSheet(input.script, lines, tools)
    const narrated = input.hasNarrator ? orderDirections(input) : []
    const missing = firstOfEachKey(lines).filter((line) => !sheet.audio.has(line.key))
    for (const scene of sheet.scenesDone()) tools.tell(scene)
    await inParallel(missing, tools.voicesAtOnce, async (line, place) => {
      await recordOne(line, sheet, tools, signal)
      await tools.report((place + 1) / missing.length)
    })
    const own = await keptTakes(input, tools.audio)
    const output = { ...withTakes(recordingOf(lines, sheet), own), ...(await narrate(narrated, sheet, tools, signal)) }
    await tools.audio.keep(input.script, [
      ...new Set(Object.values(own.takes).flatMap((all) => all.map(({ blob }) => blob))),
    ])
    return { kind: 'done', output, isPartial: output.failed.length > 0 || output.standIns !== undefined }
  },
})

/** The directions, once all lines are there: a rehearsal does without them. One that fails is left to the device's voice. */
async function narrate(
  directions: readonly OrderedDirection[],
  { script }: Sheet,
  tools: StepTools,
  signal: AbortSignal,
): Promise<Pick<Recording, 'directions'>> {
  const read: Record<DirectionId, LineAudio> = {}
  await inParallel(directions, tools.voicesAtOnce, async ({ directionId, order }) => {
    stopIfAborted(signal)
    try {
      const { audio } = await perform(order, tools, signal)
      await tools.audio.keep(script, [audio.blob])
      read[directionId] = audio
    } catch (error) {
      if (signal.aborted) throw signal.reason
      if (!(error instanceof SpeechError)) throw error
    }
  })
  return directions.length > 0 ? { directions: read } : {}
}

interface SceneRecorded {
  readonly kind: 'sceneRecorded'
  readonly sceneId: SceneId
  readonly recorded: number
  readonly scenes: number
}

/** What is recorded so far, by content key, and which scenes that completes. */
interface Sheet {
  readonly script: ScriptId
  readonly audio: Map<string, LineAudio>
  readonly failed: Map<string, SpeechError>
  /** Keys of lines that another voice stands in for. */
  readonly standIns: Set<string>
  /** The scenes that are complete and were not when last asked. */
  scenesDone(): SceneRecorded[]
}

async function openSheet(script: ScriptId, lines: readonly OrderedLine[], tools: StepTools): Promise<Sheet> {
  const audio = new Map(await tools.audio.find([...new Set(lines.map((line) => line.key))]))
  await tools.audio.keep(script, [...new Set([...audio.values()].map((recording) => recording.blob))])
  const failed = new Map<string, SpeechError>()
  const open = bySceneInOrder(lines)
  const scenes = open.size
  return {
    script,
    audio,
    failed,
    standIns: new Set(),
    scenesDone() {
      const isDone = (line: OrderedLine) => audio.has(line.key) || failed.has(line.key)
      const done = [...open.keys()].filter((scene) => open.get(scene)?.every(isDone))
      return done.map((sceneId) => {
        open.delete(sceneId)
        return { kind: 'sceneRecorded', sceneId, recorded: scenes - open.size, scenes }
      })
    },
  }
}

function bySceneInOrder(lines: readonly OrderedLine[]): Map<SceneId, OrderedLine[]> {
  const scenes = new Map<SceneId, OrderedLine[]>()
  for (const line of lines) {
    const scene = scenes.get(line.sceneId) ?? []
    scenes.set(line.sceneId, scene)
    scene.push(line)
  }
  return scenes
}

function firstOfEachKey(lines: readonly OrderedLine[]): OrderedLine[] {
  const first = new Map<string, OrderedLine>()
  for (const line of lines) if (!first.has(line.key)) first.set(line.key, line)
  return [...first.values()]
}

async function recordOne(line: OrderedLine, sheet: Sheet, tools: StepTools, signal: AbortSignal): Promise<void> {
  stopIfAborted(signal)
  try {
    // Asked again for each line: another script may have had the same one recorded meanwhile.
    const { audio, isStandIn } = await perform(line.order, tools, signal)
    await tools.audio.keep(sheet.script, [audio.blob])
    sheet.audio.set(line.key, audio)
    if (isStandIn) sheet.standIns.add(line.key)
  } catch (error) {
    if (signal.aborted) throw signal.reason
    if (!(error instanceof SpeechError)) throw error
    sheet.failed.set(line.key, error)
  }
  for (const scene of sheet.scenesDone()) tools.tell(scene)
}

function withTakes(recording: Recording, { chosen, takes }: Awaited<ReturnType<typeof keptTakes>>): Recording {
  const lines = { ...recording.lines, ...chosen }
  return { ...recording, lines, ...(Object.keys(takes).length > 0 && { takes }) }
}

function recordingOf(lines: readonly OrderedLine[], sheet: Sheet): Recording {
  const recorded: Record<LineId, LineAudio> = {}
  const failed: FailedLine[] = []
  for (const { lineId, key } of lines) {
    const audio = sheet.audio.get(key)
    const error = sheet.failed.get(key)
    if (audio) recorded[lineId] = audio
    else if (error) failed.push({ lineId, key, problem: error.problem, reason: error.message })
  }
  const standIns = lines.filter(({ key }) => sheet.standIns.has(key)).map(({ lineId }) => lineId)
  return { lines: recorded, failed, ...(standIns.length > 0 && { standIns }) }
}
