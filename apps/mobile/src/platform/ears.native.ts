import type { Language } from '@scripteam/contract/model'
import { File } from 'expo-file-system'
import { ExpoSpeechRecognitionModule as Recognition } from 'expo-speech-recognition'
import type { Ear, EarEvents, EarProblem, Ears, LineHeard, LineToHear, OpenedEar, Transcribe } from './earsPort'
import { createTranscript } from './transcript'

/** BCP 47 tags of the recognisers. */
const TAGS: Record<Language, string> = { es: 'es-ES', en: 'en-US' }
/** A recogniser that fails this often in a row is broken. */
const FAILURES = 5

/** The ears of a phone: its own recogniser, told to keep the sound on the device. Not tried on a device yet. */
export function createEars(_transcribe: Transcribe): Ears {
  return {
    warmUp: () => undefined,
    async open(kind, _language, events): Promise<OpenedEar> {
      if (kind !== 'recogniser') return { kind: 'problem', problem: 'unavailable' }
      if (!Recognition.isRecognitionAvailable() || !Recognition.supportsOnDeviceRecognition())
        return { kind: 'problem', problem: 'unavailable' }
      const { granted } = await Recognition.requestPermissionsAsync()
      return granted ? { kind: 'ear', ear: createEar(events) } : { kind: 'problem', problem: 'denied' }
    },
  }
}

/**
 * Keeps a session going for the line at hand. Android's ends by itself after seconds and is started again. A silence is told
 * by the text alone: not every phone tells of the end of speech, and a voice that never ends would hold my turn for ever.
 */
function createEar(events: EarEvents): Ear {
  let line: LineHeard | null = null
  const kept = createKept(events)
  let isRunning = false
  let transcript = createTranscript()
  let failures = 0

  function goOn() {
    if (isRunning || !line) return
    isRunning = true
    kept.begins(line)
    Recognition.start({ ...optionsFor(line), recordingOptions: kept.options })
  }
  function close() {
    line = null
    for (const listener of listeners) listener.remove()
    Recognition.abort()
    kept.close()
  }
  function failed(problem: EarProblem | null) {
    failures += 1
    if (problem === null && failures < FAILURES) return
    close()
    events.died(problem ?? 'broken')
  }
  const listeners = [
    Recognition.addListener('result', ({ results }) => {
      if (!line) return
      failures = 0
      transcript.heard(results[0]?.transcript ?? '')
      events.text(line.lineId, transcript.text())
    }),
    Recognition.addListener('error', ({ error }) => failed(problemOf(error))),
    Recognition.addListener('end', () => {
      isRunning = false
      transcript.sessionEnded()
      goOn()
    }),
  ]

  return {
    settings: { hearsWords: true, isBiased: true },
    listen(next) {
      line = next
      transcript = createTranscript()
      failures = 0
      goOn()
    },
    rest() {
      line = null
      // `stop` would tell the last words, but on Android it may lose them with the rest of a continuous session.
      if (isRunning) Recognition.abort()
    },
    close,
  }
}

/** Its file is ready this soon after the end of a session, or never. */
const FILE_MS = 2_000

/** What the recogniser recorded of my lines, where that is asked for: it is the only one that has the microphone. */
function createKept({ said }: EarEvents) {
  let now: { line: LineHeard; sinceMs: number } | null = null
  const ends = Recognition.addListener('audioend', ({ uri, timestamp }) => {
    if (now && uri && said) said(now.line, soundIn(uri, timestamp - now.sinceMs))
    else if (uri) new File(uri).delete()
    now = null
  })
  const starts = Recognition.addListener('audiostart', ({ timestamp }) => {
    if (now) now.sinceMs = timestamp
  })
  return {
    options: { persist: said !== undefined, outputSampleRate: 16_000, outputEncoding: 'pcmFormatInt16' as const },
    begins(line: LineHeard) {
      now = { line, sinceMs: Date.now() }
    },
    close() {
      starts.remove()
      setTimeout(() => ends.remove(), FILE_MS)
    },
  }
}

/** The file is the recogniser's own, and goes once it has been read. */
async function soundIn(uri: string, durationMs: number) {
  const file = new File(uri)
  try {
    return { bytes: await file.bytes(), durationMs: Math.max(0, durationMs) }
  } catch {
    // The system has taken it away or never wrote it: this line was not recorded.
    return null
  } finally {
    if (file.exists) file.delete()
  }
}

function optionsFor({ text, language }: LineToHear): Parameters<typeof Recognition.start>[0] {
  return {
    lang: TAGS[language],
    interimResults: true,
    continuous: true,
    requiresOnDeviceRecognition: true,
    contextualStrings: text.split(/[.,;:!?¡¿…—()]+/).flatMap((part) => part.trim() || []),
    addsPunctuation: false,
    iosVoiceProcessingEnabled: true,
  }
}

/** Null for what the next session may mend, such as silence. */
function problemOf(error: string): EarProblem | null {
  if (error === 'not-allowed' || error === 'service-not-allowed') return 'denied'
  if (error === 'audio-capture') return 'noMicrophone'
  return error === 'language-not-supported' || error === 'network' ? 'unavailable' : null
}
