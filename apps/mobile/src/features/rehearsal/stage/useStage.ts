import type { SessionId } from '@scripteam/contract/model'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack, PracticeDevice } from '../../../offline/index.ts'
import { keepAwake } from '../../../platform/keepAwake'
import { earsFor, useEars, useSettings } from '../../../state/index.ts'
import { toast } from '../../../ui/index.ts'
import { type House, openHouse } from './house.ts'
import type { Performed } from './performance.ts'
import { recordingsIn, type StageRun } from './stageRun.ts'
import type { ActorKnown } from './startOfRun.ts'

interface Props {
  run: StageRun
  kept: KeptPack
  /** The same script as the server has it by now: what was recorded meanwhile is in it. */
  newest: KeptPack
  device: PracticeDevice
  actor: ActorKnown
  onEnd: (sessionId: SessionId) => void
}

/** How often the reducer is told the time, to give up on a clip that never ends. */
const TICK_MS = 1_000

/** One rehearsal, for as long as its screen is open. */
export function useStage({ run, kept, newest, device, actor, onEnd }: Props): House & { seen: Performed } {
  const cache = useQueryClient()
  const voice = useSettings((state) => state.preferences.voiceSettings)
  const { choice, known, learned, keepsMine, keptRuns } = useEars()
  const [t] = useWords('rehearsal')
  const [house] = useState(() =>
    openHouse({
      run,
      kept,
      device,
      actor,
      voice,
      ears: earsFor(choice),
      known,
      learned,
      keptRuns: keepsMine ? keptRuns : null,
      onEnd,
      onNotKept: () => toast(t('stage.notKept'), 'danger'),
    }),
  )
  const { performance } = house
  useEffect(() => {
    performance.warmUp()
    const letDim = keepAwake()
    const tick = setInterval(() => performance.send({ kind: 'tick' }), TICK_MS)
    return () => {
      clearInterval(tick)
      letDim()
      house.leave()
      for (const queryKey of [['device', 'bookmarks'], ['sessions'], ['progress'], ['plan']])
        void cache.invalidateQueries({ queryKey })
    }
  }, [house, performance, cache])
  useEffect(() => {
    if (newest !== kept) performance.send({ kind: 'recorded', audio: recordingsIn(newest) })
  }, [newest, kept, performance])
  const seen = useSyncExternalStore(performance.watch, performance.seen, performance.seen)
  return { ...house, seen }
}
