import type { Language } from '@scripteam/contract/model'
import { phrasesFor, type Recognition, type RecognitionKind, type RecognitionResults } from './browserRecognition.web'
import type { EarEvents, EarProblem, LineToHear } from './earsPort'
import { createTranscript, type Transcript } from './transcript'

/** Words of one line after the other, by the browser's recogniser. */
export interface WordEar {
  /** Begins to listen for the line, or to be ready for it while the microphone is deaf. */
  attend(line: LineToHear | null): void
  close(): void
}

/** BCP 47 tags of the recognisers. */
export const TAGS: Record<Language, string> = { es: 'es-ES', en: 'en-US' }

/** A recogniser that fails this often in a row is broken. */
const FAILURES = 5

/**
 * Keeps a session of the recogniser going for the line at hand: one ends by itself after some silence and is started again.
 * A new line gets a session of its own, biased to its words, as soon as the one before has told its last.
 */
export function createWordEar(
  Kind: RecognitionKind,
  track: MediaStreamTrack,
  events: Pick<EarEvents, 'text' | 'died'>,
): WordEar {
  let wanted: LineToHear | null = null
  let session: { line: LineToHear; recognition: Recognition } | null = null
  let transcript = createTranscript()
  let failures = 0

  function goOn() {
    if (session || !wanted) return
    session = { line: wanted, recognition: begin(wanted) }
  }
  function begin(line: LineToHear): Recognition {
    const recognition = sessionOf(Kind, line)
    const written = transcript
    recognition.onresult = ({ results }) => {
      failures = 0
      written.heard(textOf({ results }))
      events.text(line.lineId, written.text())
    }
    recognition.onerror = ({ error }) => failed(problemOf(error))
    recognition.onend = () => ended(written)
    startOn(recognition, track)
    return recognition
  }
  function ended(written: Transcript) {
    written.sessionEnded()
    session = null
    goOn()
  }
  function failed(problem: EarProblem | null) {
    if (problem === null) failures += 1
    if (problem === null && failures < FAILURES) return
    close()
    events.died(problem ?? 'broken')
  }
  function close() {
    wanted = null
    session?.recognition.abort()
    silence(session?.recognition)
    session = null
  }

  return {
    attend(line) {
      if (line?.lineId === wanted?.lineId && line !== null) return goOn()
      wanted = line
      failures = 0
      transcript = createTranscript()
      // It tells its last words, then ends, and the next line begins.
      if (session) session.recognition.stop()
      else goOn()
    },
    close,
  }
}

function sessionOf(Kind: RecognitionKind, { language, text }: LineToHear): Recognition {
  const recognition = new Kind()
  recognition.lang = TAGS[language]
  recognition.continuous = true
  recognition.interimResults = true
  recognition.processLocally = true
  const phrases = phrasesFor(text)
  if (phrases.length > 0) recognition.phrases = phrases
  return recognition
}

function textOf({ results }: RecognitionResults): string {
  return Array.from(results, (result) => result[0]?.transcript.trim() ?? '').join(' ')
}

function silence(recognition: Recognition | undefined): void {
  if (recognition) Object.assign(recognition, { onresult: null, onerror: null, onend: null })
}

/** On our own microphone, whose echo is cancelled; older browsers open one themselves. */
function startOn(recognition: Recognition, track: MediaStreamTrack): void {
  try {
    recognition.start(track)
  } catch {
    recognition.start()
  }
}

/** Null for what the next session may mend, such as silence. */
function problemOf(error: string): EarProblem | null {
  if (error === 'not-allowed' || error === 'service-not-allowed') return 'denied'
  if (error === 'audio-capture') return 'noMicrophone'
  return error === 'language-not-supported' ? 'unavailable' : null
}
