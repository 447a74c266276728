import { hash, verify } from '@node-rs/argon2'

// The package declares its algorithms as a const enum, which exists for the compiler alone; 2 is argon2id.
const ARGON2ID = 2

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; about 50 ms here. */
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST)
}

/** Compares in the same time whether or not there is an account: without one the work is done on a hash that nothing fits. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const fits = await verify(stored ?? (await nobodys()), password.normalize('NFC'))
  return stored !== null && fits
}

let madeOnce: Promise<string> | null = null

/** Made before the first sign-in, so that none of them waits for it. */
export function nobodys(): Promise<string> {
  madeOnce ??= hashPassword(`${Math.random()}`)
  return madeOnce
}
