import type { Tone } from '@scripteam/contract/model'
import type { Utterance } from '../remote/provider.ts'

const TONES: Readonly<Record<Tone, string>> = {
  authoritative: 'Speak with authority: firm, even, unhurried.',
  gentle: 'Speak gently: soft, warm, a little slow.',
  energetic: 'Speak with energy: lively, bright, quick.',
  melancholic: 'Speak with melancholy: low, heavy, slow.',
  neutral: '',
}

/** How to speak, in words, for a model that follows them; empty when there is nothing to say. */
export function instructionsFor(utterance: Pick<Utterance, 'tone' | 'emotion' | 'direction'>): string {
  const { tone, emotion, direction } = utterance
  const told = direction || emotion
  return [TONES[tone], told && `In this line: ${told}.`].filter(Boolean).join(' ')
}
