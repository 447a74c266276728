import type { BlobId, LineAudio, LineId } from '@scripteam/contract/model'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { practiceDevice } from '../../offline/index.ts'
import { createClipPlayer } from '../../platform/audio'
import type { ClipPlayer } from '../../platform/audioPort.ts'
import { useAuth, useSettings } from '../../state/index.ts'
import { toast } from '../../ui/index.ts'

/** A clip to listen to; `url` is its signed address where the device may not know it. */
export interface Heard {
  readonly lineId: LineId
  readonly audio: LineAudio
  readonly url?: string | null
}

/** Lets clips be heard, one at a time; `playing` is the one that sounds. */
export function useListening() {
  const [t] = useWords('casting')
  const [playing, setPlaying] = useState<BlobId | null>(null)
  const player = useRef<ClipPlayer | null>(null)
  useEffect(() => () => player.current?.stop(), [])

  async function play({ lineId, audio: { blob, durationMs }, url }: Heard) {
    const userId = useAuth.getState().session?.userId
    if (!userId) return
    setPlaying(blob)
    const { recordings } = await practiceDevice(userId)
    if (url) recordings.learn({ [blob]: url })
    player.current ??= createClipPlayer(recordings)
    const { playbackSpeed, volume } = useSettings.getState().preferences.voiceSettings
    await player.current.unlock()
    const end = await player.current.play({ blob, lineId, durationMs }, { rate: playbackSpeed, volume })
    if (end.kind === 'failed') toast(t(`sound.${end.reason}`), 'danger')
    // Another clip may have started meanwhile.
    if (end.kind !== 'stopped') setPlaying((now) => (now === blob ? null : now))
  }

  return {
    playing,
    toggle(heard: Heard) {
      player.current?.stop()
      if (playing === heard.audio.blob) setPlaying(null)
      else void play(heard)
    },
    hush() {
      player.current?.stop()
      setPlaying(null)
    },
  }
}
