import type { LineId } from '@scripteam/contract/model'
import { useEffect, useRef, useState } from 'react'
import type { PracticeDevice } from '../../../offline/index.ts'
import { createClipPlayer } from '../../../platform/audio'
import type { ClipPlayer } from '../../../platform/audioPort'
import { useSettings } from '../../../state/index.ts'
import type { Spoken } from './heardAgain.ts'

/** What sounds: which of the buttons was pressed, and the line at hand. */
export interface Sounding {
  readonly which: string
  readonly lineId: LineId
}

/** Plays lines one after the other, one request at a time. */
export function useHeardAgain(device: PracticeDevice | null) {
  const [now, setNow] = useState<Sounding | null>(null)
  const player = useRef<ClipPlayer | null>(null)
  const asked = useRef(0)

  function hush() {
    asked.current += 1
    player.current?.stop()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen goes away.
  useEffect(() => hush, [])

  async function play(which: string, spoken: readonly Spoken[]) {
    if (!device) return
    hush()
    const mine = asked.current
    player.current ??= createClipPlayer(device.recordings)
    await player.current.unlock()
    await goThrough(player.current, spoken, (lineId) => {
      if (mine !== asked.current) return false
      setNow({ which, lineId })
      return true
    })
    if (mine === asked.current) setNow(null)
  }

  return {
    now,
    toggle(which: string, spoken: readonly Spoken[]) {
      if (now?.which !== which) return void play(which, spoken)
      hush()
      setNow(null)
    },
  }
}

/** A clip that cannot be played is passed over. `goesOn` is told each line, and says whether to go on. */
async function goThrough(player: ClipPlayer, spoken: readonly Spoken[], goesOn: (lineId: LineId) => boolean) {
  const { volume } = useSettings.getState().preferences.voiceSettings
  const clips = spoken.flatMap((line) => line.clips)
  for (const [at, clip] of clips.entries()) {
    if (!goesOn(clip.lineId)) return
    void player.prepare(clips.slice(at, at + 3))
    const end = await player.play(clip, { rate: 1, volume })
    if (end.kind === 'stopped') return
  }
}
