import type { PackLine } from '@scripteam/contract/model'
import { type Act, expectedSpeechMs } from '@scripteam/practice'
import type { PerformancePorts } from './performancePorts.ts'

/** Where the sound of a cue comes from, when it is not the recording. */
export type Substitute = 'none' | 'deviceVoice' | 'silence'

/** What the mouth tells whoever listens. */
export interface MouthEvents {
  /** The partner's line is over, or could not be said. */
  over(how: 'clipEnded' | 'clipFailed', playing: { lineId: PackLine['id']; play: number }): void
  substituted(by: Substitute): void
  /** The recording of a line begins to sound. */
  sounds(lineId: PackLine['id']): void
  /** Nobody could speak the prompt. */
  promptUnspoken(): void
}

/** How partner and prompter are voiced: the recording, the device's own voice, or a silence to read in. */
export function createMouth(ports: PerformancePorts, events: MouthEvents) {
  let cancelWait: () => void = () => undefined
  /** Prompts that are being spoken. */
  let prompts = 0

  /** Whoever goes on has heard enough of the prompter. */
  function hushPrompter() {
    if (prompts > 0) ports.hush()
  }

  function afterPause(ms: number, work: () => void) {
    cancelWait()
    hushPrompter()
    if (ms > 0) cancelWait = ports.clock.after(ms, work)
    else work()
  }

  function sound({ lineId, audio, speed, play }: Extract<Act, { kind: 'play' }>) {
    const clip = { lineId, blob: audio.blob, durationMs: audio.durationMs }
    // The sound first: what is told to watchers has the screen drawn.
    const playing = ports.player.play(clip, { rate: speed, volume: ports.volume })
    events.substituted('none')
    events.sounds(lineId)
    void playing.then((end) => {
      if (end.kind !== 'stopped') events.over(end.kind === 'ended' ? 'clipEnded' : 'clipFailed', { lineId, play })
    })
  }

  async function speak({ lineId, text, play, who }: Extract<Act, { kind: 'speakWithDevice' }>, line: PackLine) {
    events.substituted('deviceVoice')
    // The narrator speaks as evenly as the prompter, and belongs to nobody in the play either.
    const end = await ports.say(line, text, who === 'narrator' ? 'prompter' : 'partner')
    if (end === 'stopped') return
    if (end === 'spoken') return events.over('clipEnded', { lineId, play })
    // Nobody can say it: the text stays in view for as long as it takes to read.
    events.substituted('silence')
    afterPause(expectedSpeechMs(text, line.language), () => events.over('clipFailed', { lineId, play }))
  }

  /** Clip after clip; where one fails, the device's voice reads it all. */
  async function narrate(
    { lineId, clips, text, language, play, speed }: Extract<Act, { kind: 'narrate' }>,
    line: PackLine,
  ) {
    events.substituted('none')
    for (const { blob, durationMs } of clips) {
      const end = await ports.player.play({ lineId, blob, durationMs }, { rate: speed, volume: ports.volume })
      if (end.kind === 'stopped') return
      if (end.kind === 'failed')
        return speak({ kind: 'speakWithDevice', lineId, text, language, play, afterMs: 0, who: 'narrator' }, line)
    }
    events.over('clipEnded', { lineId, play })
  }

  return {
    narrate: (act: Extract<Act, { kind: 'narrate' }>, line: PackLine) => afterPause(0, () => void narrate(act, line)),
    play: (act: Extract<Act, { kind: 'play' }>) => afterPause(act.afterMs, () => sound(act)),
    speak: (act: Extract<Act, { kind: 'speakWithDevice' }>, line: PackLine) =>
      afterPause(act.afterMs, () => void speak(act, line)),
    /** A prompt is for the ear only. */
    async prompt(line: PackLine, words: string) {
      prompts += 1
      const end = await ports.say(line, words, 'prompter')
      prompts -= 1
      if (end === 'voiceless') events.promptUnspoken()
    },
    hushPrompter,
    stop() {
      cancelWait()
      ports.player.stop()
      ports.hush()
    },
  }
}
