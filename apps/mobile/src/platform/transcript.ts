/**
 * The text of one line from a recogniser that may end at any time: Android's stops by itself after seconds and may lose its
 * final result, so the last text of every session is kept and the sessions are put one behind the other.
 */
export interface Transcript {
  /** The text of the session at hand, in full. */
  heard(text: string): void
  sessionEnded(): void
  text(): string
}

export function createTranscript(): Transcript {
  const ended: string[] = []
  let current = ''
  return {
    heard(text) {
      // An empty text after words is a recogniser that forgets, not an actor who takes them back.
      if (text.trim() !== '') current = text.trim()
    },
    sessionEnded() {
      if (current !== '') ended.push(current)
      current = ''
    },
    text: () => [...ended, current].filter((part) => part !== '').join(' '),
  }
}
