import type { LineAudio } from '@scripteam/contract/model'
import { useEffect, useState } from 'react'
import { deviceClock } from '../deviceClock.ts'
import { wordNow } from './wordNow.ts'

/** Often enough that no word of fast speech is passed over. */
const LOOK_MS = 60

interface Sounding {
  audio: LineAudio | undefined
  /** When the clip began to sound; null while it does not. */
  sinceMs: number | null
  speed: number
  printed: number
}

/** The word that the partner is saying; null while none is, or where the recording has no times of its words. */
export function useWordNow({ audio, sinceMs, speed, printed }: Sounding): number | null {
  const [word, setWord] = useState<number | null>(null)
  useEffect(() => {
    const words = audio?.words
    if (!words || sinceMs === null) return
    const look = () => setWord(wordNow(words, (deviceClock.nowMs() - sinceMs) * speed, printed))
    const clock = setInterval(look, LOOK_MS)
    return () => {
      clearInterval(clock)
      setWord(null)
    }
  }, [audio, sinceMs, speed, printed])
  return word
}
