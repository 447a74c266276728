import type { LineToSpeak, Speaker, SpeechSynthesiser } from '@scripteam/pipeline/ports'

/** The voice that is asked for, as the speaker of a line. */
export function ownSpeaker({ name }: SpeechSynthesiser, { voiceId, settings, voice }: LineToSpeak): Speaker {
  return { provider: name, ...(voice?.model && { model: voice.model }), voiceId, settings }
}

/** Who would speak the line now; null when nobody would. */
export async function whoSpeaks(speech: SpeechSynthesiser, line: LineToSpeak): Promise<Speaker | null> {
  return speech.speaker ? speech.speaker(line) : ownSpeaker(speech, line)
}
