/** Why a partner could not record at an address: it opens on this machine alone, or browsers keep the microphone shut. */
export type AddressTrouble = 'onlyHere' | 'insecure'

/** What is the matter with an address for somebody on another device; null when nothing is. */
export function addressTrouble(address: string): AddressTrouble | null {
  const { protocol, hostname } = new URL(address)
  if (/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) return 'onlyHere'
  return protocol === 'https:' ? null : 'insecure'
}
