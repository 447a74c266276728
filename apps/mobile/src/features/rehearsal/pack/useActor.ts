import type { ScriptId } from '@scripteam/contract/model'
import { foldSession, learnedWaits, weakLines } from '@scripteam/practice'
import { useMemo } from 'react'
import { useManner, useSettings } from '../../../state/index.ts'
import type { ActorKnown } from '../stage/startOfRun.ts'
import { useHistory } from './useHistory.ts'

/** What is known of me before a run of a script; null while this device looks it up. */
export function useActor(scriptId: ScriptId | null): ActorKnown | null {
  const manner = useManner((state) => state.manner)
  const speed = useSettings((state) => state.preferences.voiceSettings.playbackSpeed)
  const { sessions, isReady } = useHistory(scriptId)
  const learned = useMemo(() => {
    const attempts = foldSession(...sessions.map((session) => session.sessionData.voiceInteractions))
    return { attempts, weakLines: weakLines(attempts), waits: learnedWaits(attempts), takeSeed: sessions.length }
  }, [sessions])
  return isReady ? { manner, speed, ...learned } : null
}
