import { localRecognition } from './browserRecognition.web'
import { createDictation } from './dictation'
import { earFiles } from './earFiles'
import {
  EAR_HEARD,
  type Ear,
  type EarEvents,
  type EarKind,
  type EarProblem,
  type Ears,
  type LineToHear,
  type OpenedEar,
  type Transcribe,
} from './earsPort'
import { createLineRecorder } from './lineRecorder.web'
import { type Microphone, openMicrophone } from './microphone.web'
import { createWordEar, TAGS, type WordEar } from './recogniser.web'
import { type Detector, FRAME_MS, loadDetector } from './silero.web'
import { createVoiceGate } from './voiceGate'

/** Without a frame of sound for this long the system has taken the sound away. */
const DEAF_MS = 5_000

function announce(detail: object) {
  window.dispatchEvent(new CustomEvent(EAR_HEARD, { detail }))
}

interface Parts {
  kind: EarKind
  microphone: Microphone
  detector: Detector | null
  words: WordEar | ReturnType<typeof createDictation> | null
  fate: ReturnType<typeof createFate>
  /** What I say is recorded for this; nothing where it is missing. */
  said: EarEvents['said']
}

/** The ears of a browser: one microphone, Silero for the voice, and words where they can be had. */
export function createEars(transcribe: Transcribe): Ears {
  let loading: Promise<Detector | null> | null = null

  /** What cannot be loaded now may be there the next time. */
  function detector(): Promise<Detector | null> {
    loading ??= loadDetector().catch(() => {
      loading = null
      return null
    })
    return loading
  }

  return {
    warmUp() {
      if (window.isSecureContext) void detector()
    },
    async open(kind, language, events): Promise<OpenedEar> {
      const Kind = kind === 'recogniser' ? await localRecognition(TAGS[language]) : null
      if (kind === 'recogniser' && !Kind) return { kind: 'problem', problem: 'unavailable' }
      const fate = createFate(events)
      const microphone = await openMicrophone(() => fate.events.died('noMicrophone'))
      if (typeof microphone === 'string') return { kind: 'problem', problem: microphone }
      const track = microphone.stream.getAudioTracks()[0]
      const dictation = kind === 'server' ? createDictation(transcribe, fate.events) : null
      const words = Kind && track ? createWordEar(Kind, track, fate.events) : dictation
      const found = await detector()
      // A recogniser alone tells a silence by its text; without words the voice is all there is.
      if (!found && kind !== 'recogniser') return given(microphone, 'unavailable')
      // Whoever was heard once wants to be heard without a connection too.
      if (found) void earFiles?.keep()
      return assemble({ kind, microphone, detector: found, words, fate, said: events.said })
    },
  }
}

function given(microphone: Microphone, problem: EarProblem): OpenedEar {
  microphone.close()
  return { kind: 'problem', problem }
}

/** An ear dies once, and lets go of all it holds. */
function createFate(events: EarEvents) {
  let isOver = false
  let letGo: () => void = () => undefined
  const over = () => {
    isOver = true
    letGo()
    letGo = () => undefined
  }
  return {
    events: {
      voice(isOn: boolean, sinceMs: number) {
        announce({ kind: 'voice', isOn, sinceMs })
        events.voice(isOn, sinceMs)
      },
      text(lineId: LineToHear['lineId'], text: string) {
        announce({ kind: 'text', lineId, text })
        events.text(lineId, text)
      },
      died(problem: EarProblem) {
        if (isOver) return
        over()
        events.died(problem)
      },
    },
    over,
    holds(work: () => void) {
      letGo = work
    },
  }
}

async function assemble({ kind, microphone, detector, words, fate, said }: Parts): Promise<OpenedEar> {
  const gate = createVoiceGate(FRAME_MS, fate.events.voice)
  const recorder = said ? createLineRecorder(microphone.stream, said) : null
  let heardAtMs = performance.now()
  const watch = setInterval(() => {
    const isDeaf = detector && document.visibilityState === 'visible' && performance.now() - heardAtMs > DEAF_MS
    if (isDeaf) fate.events.died('broken')
  }, 1_000)
  fate.holds(() => {
    clearInterval(watch)
    recorder?.end()
    gate.close()
    words?.close()
    detector?.stop()
    microphone.close()
  })

  function frame(probability: number, sound: Float32Array) {
    heardAtMs = performance.now()
    const isVoice = gate.frame(probability)
    if (words && 'frame' in words) words.frame(sound, isVoice)
  }

  try {
    await detector?.start(microphone.stream, frame)
  } catch {
    // The library says why in English at best; to the actor it is an ear that does not work here.
    fate.over()
    return { kind: 'problem', problem: 'broken' }
  }
  const ear: Ear = {
    settings: SETTINGS[kind],
    listen(line) {
      words?.attend(line)
      gate.open()
      microphone.hear(true)
      recorder?.begin(line)
    },
    rest(next) {
      recorder?.end()
      microphone.hear(false)
      gate.close()
      words?.attend(null)
      if (kind === 'recogniser') words?.attend(next)
    },
    close: fate.over,
  }
  return { kind: 'ear', ear }
}

/** What is assumed of each ear before it has been measured. */
const SETTINGS: Record<EarKind, Ear['settings']> = {
  recogniser: { hearsWords: true, isBiased: true },
  voice: { hearsWords: false },
  server: { hearsWords: true, lagMs: 900, writesOnce: true },
}
