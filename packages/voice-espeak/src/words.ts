import type { EspeakEvent } from '@echogarden/espeak-ng-emscripten'
import type { Word } from './protocol.ts'

/**
 * Turns the engine's events into words with times. A word ends where the next one starts or where its clause ends,
 * whichever is first. Words the engine finds no place for are left out.
 */
export function wordsOf(text: string, events: EspeakEvent[]): Word[] {
  const characters = [...text]
  const marks = events.filter((event) => event.type === 'word' || event.type === 'end')
  return marks.flatMap((mark, index) => {
    if (mark.type !== 'word') return []
    const start = mark.text_position - 1
    const word = characters
      .slice(start, start + mark.word_length)
      .join('')
      .trim()
    const endMs = marks[index + 1]?.audio_position ?? mark.audio_position
    return word === ''
      ? []
      : [{ text: word, startMs: mark.audio_position, endMs: Math.max(endMs, mark.audio_position) }]
  })
}
