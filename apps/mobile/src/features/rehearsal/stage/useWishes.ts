import { useRouter } from 'expo-router'
import { useCallback, useState } from 'react'
import type { KeptPack, PracticeDevice } from '../../../offline/index.ts'
import { useManner } from '../../../state/index.ts'
import type { StageWish } from './stageKeys.ts'
import { paramsOf, type StageRun } from './stageRun.ts'
import type { ActorKnown } from './startOfRun.ts'
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
  const { seen, begin, pause, performance, hearing } = useStage({ ...props, onEnd })
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
      const isPaused = phase === 'paused'
      if (isPaused && (what === 'pause' || what === 'done')) return performance.send({ kind: 'resumed' })
      if (what === 'pause') return pause()
      performance.send({ kind: 'tapped', what })
    },
    [phase, begin, pause, performance, goAway],
  )
  useStageKeys(phase !== 'ready', wish)
  return { seen, hearing, wish, isLeaving, setLeaving, leave: () => performance.send({ kind: 'abandoned' }) }
}

function dimOrNot() {
  const { manner, change } = useManner.getState()
  change({ isDim: !manner.isDim })
}
