import { activateKeepAwakeAsync, deactivateKeepAwake } from 'expo-keep-awake'

const TAG = 'rehearsal'

/** Keeps the screen lit until the returned function is called. */
export function keepAwake(): () => void {
  const asked = activateKeepAwakeAsync(TAG)
  return () => void asked.then(() => deactivateKeepAwake(TAG))
}
