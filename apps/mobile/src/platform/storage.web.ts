import type { StateStorage } from 'zustand/middleware'

/** What the browser keeps for this address. */
export const shelf: StateStorage = {
  getItem: (name) => room()?.getItem(name) ?? null,
  setItem: (name, value) => room()?.setItem(name, value),
  removeItem: (name) => room()?.removeItem(name),
}

/** A browser has no safer place for secrets; the content security policy keeps foreign scripts out. */
export const vault: StateStorage = { ...shelf }

function room(): Storage | null {
  try {
    return window.localStorage
  } catch {
    // Refused by the browser's privacy settings: the app works, and forgets when it is closed.
    return null
  }
}
