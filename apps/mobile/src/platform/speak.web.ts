import { createEnding } from './audioEnd'
import {
  type DeviceVoice,
  languageTag,
  pickVoice,
  pitchFactor,
  type Speech,
  type SpeechEnd,
  speechLimitMs,
} from './speakPort'

/** Chromium fills its list of voices late; a second is enough on every machine tried. */
const VOICES_LIMIT_MS = 1_000

/** The browser's own voices. */
export function createDeviceVoice(): DeviceVoice {
  const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis
  let settle: ((end: SpeechEnd) => void) | null = null

  return {
    async say(speech) {
      settle?.('stopped')
      if (!synthesis) return 'voiceless'
      const ending = createEnding<SpeechEnd>()
      settle = ending.end
      const voice = pickVoice(await voicesOf(synthesis), languageTag(speech.language, speech.region))
      if (settle !== ending.end) return 'stopped'
      if (voice === null) return 'voiceless'
      const alarm = setTimeout(() => ending.end('voiceless'), speechLimitMs(speech))
      synthesis.speak(utteranceOf(speech, voice, ending.end))
      const how = await ending.whenOver
      clearTimeout(alarm)
      return how
    },
    stop() {
      settle?.('stopped')
      settle = null
      synthesis?.cancel()
    },
  }
}

function utteranceOf(speech: Speech, voice: SpeechSynthesisVoice, done: (end: SpeechEnd) => void) {
  const utterance = new SpeechSynthesisUtterance(speech.text)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = speech.rate
  utterance.pitch = pitchFactor(speech.pitch)
  utterance.volume = speech.volume
  utterance.onend = () => done('spoken')
  utterance.onerror = (event) =>
    done(event.error === 'canceled' || event.error === 'interrupted' ? 'stopped' : 'voiceless')
  return utterance
}

async function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices()
  if (now.length > 0) return now
  await new Promise((done) => {
    synthesis.addEventListener('voiceschanged', done, { once: true })
    setTimeout(done, VOICES_LIMIT_MS)
  })
  return synthesis.getVoices()
}
