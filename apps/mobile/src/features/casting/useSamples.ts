import type { CharacterId, PackEnvelope } from '@scripteam/contract/model'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { practiceDevice } from '../../offline/index.ts'
import { createClipPlayer } from '../../platform/audio'
import type { ClipPlayer } from '../../platform/audioPort.ts'
import { useAuth, useSettings } from '../../state/index.ts'
import { toast } from '../../ui/index.ts'
import { pickSample } from './pickSample.ts'

/** Lets a character be heard: one voice at a time, in a line of its own. */
export function useSamples(envelope: PackEnvelope | null) {
  const [t] = useWords('casting')
  const [playing, setPlaying] = useState<CharacterId | null>(null)
  const player = useRef<ClipPlayer | null>(null)
  useEffect(() => () => player.current?.stop(), [])

  async function play(character: CharacterId) {
    const userId = useAuth.getState().session?.userId
    const clip = envelope && pickSample(envelope, character)
    if (!clip || !userId) return
    player.current ??= createClipPlayer((await practiceDevice(userId)).recordings)
    setPlaying(character)
    const { playbackSpeed, volume } = useSettings.getState().preferences.voiceSettings
    await player.current.unlock()
    const end = await player.current.play(clip, { rate: playbackSpeed, volume })
    if (end.kind === 'failed') toast(t(`sound.${end.reason}`), 'danger')
    // Another voice may have started meanwhile.
    if (end.kind !== 'stopped') setPlaying((now) => (now === character ? null : now))
  }

  return {
    playing,
    canPlay: (character: CharacterId) => envelope !== null && pickSample(envelope, character) !== null,
    toggle(character: CharacterId) {
      player.current?.stop()
      if (playing === character) setPlaying(null)
      else void play(character)
    },
  }
}
