import type { Shared } from './shareAddressPort.ts'

/** Hands an address on: by the phone's own sheet where there is one, else it is copied. */
export async function shareAddress(address: string): Promise<Shared> {
  const isPhone = window.matchMedia('(pointer: coarse)').matches
  if (isPhone && typeof navigator.share === 'function') return byTheSheet(address)
  try {
    await navigator.clipboard.writeText(address)
    return 'copied'
  } catch {
    // Over plain HTTP there is no clipboard, and a browser may refuse it: the address stands on the screen.
    return 'cannot'
  }
}

async function byTheSheet(url: string): Promise<Shared> {
  try {
    await navigator.share({ url })
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : 'cannot'
  }
}
