/** The browser's speech recognition, as far as it works on the device itself; TypeScript's own library does not know it yet. */

export interface Recognition {
  lang: string
  continuous: boolean
  interimResults: boolean
  processLocally: boolean
  phrases: unknown
  onresult: ((event: RecognitionResults) => void) | null
  onerror: ((event: { readonly error: string }) => void) | null
  onend: (() => void) | null
  start(track?: MediaStreamTrack): void
  stop(): void
  abort(): void
}

/** Each result with its best guess first. */
export interface RecognitionResults {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>
}

type Availability = 'available' | 'downloadable' | 'downloading' | 'unavailable'

interface Options {
  langs: string[]
  processLocally: boolean
}

export interface RecognitionKind {
  new (): Recognition
  available(options: Options): Promise<Availability>
  install(options: Options): Promise<boolean>
}

interface PageWithRecognition {
  SpeechRecognition?: Partial<RecognitionKind>
  SpeechRecognitionPhrase?: new (phrase: string, boost: number) => unknown
}

/** An install goes on in the background when it takes longer than an actor waits. */
const INSTALL_MS = 20_000

/**
 * The recogniser that works on the device for this language, installed if need be; null where there is none. One that would
 * send the sound to its vendor is never answered.
 */
export async function localRecognition(lang: string): Promise<RecognitionKind | null> {
  const found = (window as PageWithRecognition).SpeechRecognition
  if (!found?.available || !found.install) return null
  // Whoever can tell what works on the device can be made too.
  const recognition = found as RecognitionKind
  const options = { langs: [lang], processLocally: true }
  try {
    const is = await recognition.available(options)
    if (is === 'available') return recognition
    if (is === 'unavailable') return null
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), INSTALL_MS))
    return (await Promise.race([recognition.install(options), late])) ? recognition : null
  } catch {
    // Browsers with half of the interface refuse the question itself: to us they have no recogniser.
    return null
  }
}

/** How much likelier the words of the line are than others, on Chrome's scale of 0 to 10: enough to help, not to put them into a mouth. */
const BOOST = 3

/** The line as phrases that the recogniser is to expect; none where it takes none. */
export function phrasesFor(text: string): unknown[] {
  const { SpeechRecognitionPhrase: Phrase } = window as PageWithRecognition
  if (!Phrase) return []
  const parts = text.split(/[.,;:!?¡¿…—()]+/).map((part) => part.trim())
  return parts.filter((part) => part !== '').map((part) => new Phrase(part, BOOST))
}
