import { getRandomValues } from 'expo-crypto'
import { v7 } from 'uuid'

/** A UUIDv7: unique without asking anybody, and sorting by the time it was made. */
export function newId(): string {
  return v7({ rng: () => getRandomValues(new Uint8Array(16)) })
}
