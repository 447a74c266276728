import { getAvailableVoicesAsync, speak, stop } from 'expo-speech'
import { createEnding, type Ending } from './audioEnd'
import { type DeviceVoice, languageTag, pickVoice, pitchFactor, type SpeechEnd, speechLimitMs } from './speakPort'

/** The phone's own voices. */
export function createDeviceVoice(): DeviceVoice {
  let now: Ending<SpeechEnd> | null = null

  function finish() {
    now?.end('stopped')
    now = null
  }

  return {
    async say(speech) {
      finish()
      const mine = createEnding<SpeechEnd>()
      now = mine
      const voices = (await getAvailableVoicesAsync()).map((voice) => ({ lang: voice.language, id: voice.identifier }))
      const voice = pickVoice(voices, languageTag(speech.language, speech.region))
      if (now !== mine) return 'stopped'
      if (voice === null) return 'voiceless'
      const alarm = setTimeout(() => mine.end('voiceless'), speechLimitMs(speech))
      speak(speech.text, {
        voice: voice.id,
        language: voice.lang,
        rate: speech.rate,
        pitch: pitchFactor(speech.pitch),
        volume: speech.volume,
        onDone: () => mine.end('spoken'),
        onError: () => mine.end('voiceless'),
      })
      const how = await mine.whenOver
      clearTimeout(alarm)
      return how
    },
    stop() {
      finish()
      void stop()
    },
  }
}
