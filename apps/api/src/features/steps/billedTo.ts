import type { UserId } from '@scripteam/contract/model'
import type { SpeechSynthesiser } from '@scripteam/pipeline/ports'

/** The same voices, for an account that pays for what they cost. */
export function billedTo(speech: SpeechSynthesiser, payer: UserId): SpeechSynthesiser {
  const speaker = speech.speaker?.bind(speech)
  return {
    name: speech.name,
    ...(speech.billing && { billing: speech.billing }),
    ...(speaker && { speaker: (line) => speaker({ ...line, payer }) }),
    voices: (language) => speech.voices(language),
    speak: (line, signal) => speech.speak({ ...line, payer }, signal),
    warm: () => speech.warm?.(),
  }
}
