import type { Happening } from '@scripteam/practice'
import { useRouter } from 'expo-router'
import { useCallback, useState } from 'react'
import type { KeptPack, PracticeDevice } from '../../../offline/index.ts'
import { useManner } from '../../../state/index.ts'
import type { StageWish } from './stageKeys.ts'
import { paramsOf, type StageRun } from './stageRun.ts'
import type { ActorKnown } from './startOfRun.ts'
import { useInterruptions } from './useInterruptions.ts'
import { useStage } from './useStage.ts'
import { useStageKeys } from './useStageKeys.ts'

interface Props {
  run: StageRun
  kept: KeptPack
  /** The same script as the server has it by now. */
  newest: KeptPack
  device: PracticeDevice
  actor: ActorKnown
}

/** What the actor asks for by button, tap or key, and what comes of it. */
export function useWishes(props: Props) {
  const { run } = props
  const router = useRouter()
  const [isLeaving, setLeaving] = useState(false)
  const onEnd = useCallback(
    // The run goes along, so that "the same again" is the same.
    (id: string) => router.replace({ pathname: '/practice/session/[id]', params: { id, ...paramsOf(run) } }),
    [router, run],
  )
  const stage = useStage({ ...props, onEnd })
  const { seen, begin, pause, performance, hearing } = stage
  const { interruption, goOn } = useInterruptions(stage, run.kind)
  const phase = seen.state.phase.kind
  const goAway = useCallback(() => router.dismissTo('/practice'), [router])

  const wish = useCallback(
    (what: StageWish | 'leave' | 'finish') => {
      if (what === 'dim') return dimOrNot()
      if (what === 'begin') return phase === 'ready' ? begin() : undefined
      if (what === 'leave') {
        if (phase === 'ready') return goAway()
        pause()
        return setLeaving(true)
      }
      if (what === 'finish') return performance.send({ kind: 'finished' })
      if (phase === 'paused') {
        goOn()
        if (what === 'pause' || what === 'done') return performance.send(afterPause(interruption !== null))
      }
      if (what === 'pause') return pause()
      performance.send({ kind: 'tapped', what })
    },
    [phase, begin, pause, performance, goAway, interruption, goOn],
  )
  useStageKeys(phase !== 'ready', wish)
  return {
    seen,
    hearing,
    wish,
    interruption,
    isLeaving,
    setLeaving,
    leave: () => performance.send({ kind: 'abandoned' }),
  }
}

/** Who was called away hears the cue again; who asked for a pause still has it in the ear. */
function afterPause(wasInterrupted: boolean): Happening {
  return wasInterrupted ? { kind: 'tapped', what: 'again' } : { kind: 'resumed' }
}

function dimOrNot() {
  const { manner, change } = useManner.getState()
  change({ isDim: !manner.isDim })
}
