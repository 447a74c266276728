import { type AudioPlayer, createAudioPlayer, setAudioModeAsync } from 'expo-audio'
import { createEnding } from './audioEnd'
import type { Clip, ClipEnd, ClipPlayer, ClipSource, Loudness } from './audioPort'

/** What a player may need beyond the length of its clip before it counts as stalled. */
const PATIENCE_MS = 4_000

interface Sounding {
  ended: Promise<ClipEnd>
  stop(): void
}

/** The player of a phone: one paused, loaded player for each coming clip, opened from local files only. */
export function createClipPlayer(source: ClipSource): ClipPlayer {
  const ready = createReadyPlayers(source)
  let sounding: Sounding | null = null
  let turn = 0

  function silence() {
    turn += 1
    sounding?.stop()
    sounding = null
  }

  return {
    // Set once and never per turn: changing the session's category costs hundreds of milliseconds.
    unlock: () => setAudioModeAsync({ playsInSilentMode: true, interruptionMode: 'doNotMix' }),
    prepare: ready.keep,
    async play(clip, how) {
      silence()
      const mine = turn
      const player = await ready.load(clip)
      if (mine !== turn) return { kind: 'stopped' }
      if (player === null) return { kind: 'failed', reason: 'missing' }
      sounding = sound(player, clip.durationMs, how)
      const end = await sounding.ended
      ready.forget(clip.blob)
      return end
    },
    stop: silence,
  }
}

function createReadyPlayers(source: ClipSource) {
  const ready = new Map<string, Promise<AudioPlayer | null>>()

  function load(clip: Clip): Promise<AudioPlayer | null> {
    const known = ready.get(clip.blob)
    if (known) return known
    const work = source.address(clip.blob).then((uri) => (uri === null ? null : createAudioPlayer({ uri })))
    ready.set(clip.blob, work)
    return work
  }
  function forget(blob: string) {
    const player = ready.get(blob)
    ready.delete(blob)
    void player?.then((loaded) => loaded?.remove())
  }
  async function keep(coming: readonly Clip[]) {
    const wanted = new Set<string>(coming.map((clip) => clip.blob))
    for (const blob of [...ready.keys()]) if (!wanted.has(blob)) forget(blob)
    await Promise.all(coming.map(load))
  }
  return { load, forget, keep }
}

function sound(player: AudioPlayer, durationMs: number, how: Loudness): Sounding {
  const ending = createEnding<ClipEnd>()
  const alarm = setTimeout(() => ending.end({ kind: 'failed', reason: 'stalled' }), durationMs / how.rate + PATIENCE_MS)
  const watch = player.addListener('playbackStatusUpdate', (status) => {
    if (status.didJustFinish) ending.end({ kind: 'ended' })
  })
  void ending.whenOver.then(() => {
    clearTimeout(alarm)
    watch.remove()
    player.pause()
  })
  player.volume = how.volume
  player.setPlaybackRate(how.rate, 'high')
  player.play()
  return { ended: ending.whenOver, stop: () => ending.end({ kind: 'stopped' }) }
}
