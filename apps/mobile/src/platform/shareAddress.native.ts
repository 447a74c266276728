import { Share } from 'react-native'
import type { Shared } from './shareAddressPort.ts'

/** Hands an address on by the phone's own sheet. */
export async function shareAddress(address: string): Promise<Shared> {
  try {
    await Share.share({ message: address })
    return 'shared'
  } catch {
    // The system has no sheet for it: the address stands on the screen.
    return 'cannot'
  }
}
