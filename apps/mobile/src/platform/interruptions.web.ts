import { type Interruption, SOUND_TAKEN } from './interruptionsPort'

/** Tells when a rehearsal is interrupted from outside, until the returned function is called. */
export function watchInterruptions(onInterrupted: (what: Interruption) => void): () => void {
  const seen = () => document.visibilityState === 'hidden' && onInterrupted('hidden')
  const taken = () => onInterrupted('sound')
  const devices: MediaDevices | undefined = navigator.mediaDevices
  const plugged = watchOutputs(devices, () => onInterrupted('headphones'))
  document.addEventListener('visibilitychange', seen)
  window.addEventListener(SOUND_TAKEN, taken)
  devices?.addEventListener('devicechange', plugged)
  return () => {
    document.removeEventListener('visibilitychange', seen)
    window.removeEventListener(SOUND_TAKEN, taken)
    devices?.removeEventListener('devicechange', plugged)
  }
}

/** Without headphones the next cue would be heard by the whole house. What browsers keep from us is not watched. */
function watchOutputs(devices: MediaDevices | undefined, onFewer: () => void): () => void {
  let before = 0
  async function count(): Promise<number> {
    const all = (await devices?.enumerateDevices().catch(() => [])) ?? []
    return all.filter((device) => device.kind === 'audiooutput').length
  }
  async function look() {
    const now = await count()
    if (now < before) onFewer()
    before = now
  }
  void look()
  return () => void look()
}
