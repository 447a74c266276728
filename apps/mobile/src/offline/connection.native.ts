import { AppState } from 'react-native'

/** Calls back whenever it is worth trying the server again: the app came to the front. */
export function watchConnection(onReturn: () => void): () => void {
  const watch = AppState.addEventListener('change', (state) => {
    if (state === 'active') onReturn()
  })
  return () => watch.remove()
}
