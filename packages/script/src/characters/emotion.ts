import type { DialogueLine, EmotionalContext, Scene } from '@scripteam/contract/model'
import type { Speech } from '../structure/element.ts'
import { type Tone, toneOf } from './tones.ts'

/** How a line is to be said, how sure that is (0 to 1), and the words that say so. */
export interface LineTone {
  readonly tone: Tone
  readonly intensity: number
  readonly evidence: string
}

/** Longer directions describe what happens, not how the line is said. */
const MANNER_LENGTH = 90

/**
 * The tone of a line: from its first direction that names one; else from its punctuation: cries throughout are excited,
 * a question with a cry is surprised; else null. Directions outweigh punctuation: intensity 0.8 against 0.4.
 */
export function lineTone(speech: Pick<Speech, 'text' | 'notes'>): LineTone | null {
  for (const note of speech.notes) {
    const tone = note.length <= MANNER_LENGTH ? toneOf(note) : null
    if (tone) return { tone, intensity: 0.8, evidence: note }
  }
  return fromPunctuation(speech.text)
}

function fromPunctuation(text: string): LineTone | null {
  if (!text.includes('!')) return null
  const cries = text.match(/!/g)?.length ?? 0
  const sentences = Math.max(1, text.match(/[.!?…]+(?=\s|$|[»”"])/g)?.length ?? 1)
  if (/\?!|!\?|[¿?].*!.*\?/.test(text) && text.length < 80)
    return { tone: 'surprised', intensity: 0.4, evidence: text.slice(0, 80) }
  if (!/\p{Ll}/u.test(text) && text.length > 6) return { tone: 'shouting', intensity: 0.5, evidence: text.slice(0, 80) }
  return cries >= 0.6 * sentences ? { tone: 'excited', intensity: 0.4, evidence: text.slice(0, 80) } : null
}

/** The tones of all lines, and for each scene the one that colours most of its lines, with the words of the first such line. */
export function emotionalContext(
  scenes: readonly Scene[],
  toneAt: (line: DialogueLine) => LineTone | null,
): EmotionalContext[] {
  return scenes.flatMap((scene) => {
    const counts = new Map<Tone, number>()
    const lines = scene.dialogue.flatMap((line) => {
      const found = toneAt(line)
      if (!found) return []
      counts.set(found.tone, (counts.get(found.tone) ?? 0) + found.intensity)
      return [
        {
          sceneId: scene.id,
          lineId: line.id,
          emotion: found.tone,
          intensity: found.intensity,
          evidence: found.evidence,
        },
      ]
    })
    const [tone, weight] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
    const first = lines.find((line) => line.emotion === tone)
    if (first === undefined || weight === undefined || weight < 1.5) return lines
    const intensity = Math.min(1, weight / scene.dialogue.length)
    return [{ sceneId: scene.id, emotion: first.emotion, intensity, evidence: first.evidence }, ...lines]
  })
}
