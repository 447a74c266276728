/** Calls back whenever it is worth trying the server again: the network came back, or the page is looked at. */
export function watchConnection(onReturn: () => void): () => void {
  const onVisible = () => {
    if (document.visibilityState === 'visible') onReturn()
  }
  window.addEventListener('online', onReturn)
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    window.removeEventListener('online', onReturn)
    document.removeEventListener('visibilitychange', onVisible)
  }
}
