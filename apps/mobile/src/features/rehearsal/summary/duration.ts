/** Seconds of practice as minutes and seconds. */
export function minutesAndSeconds(duration: number): { minutes: number; seconds: number } {
  const whole = Math.round(duration)
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 }
}
