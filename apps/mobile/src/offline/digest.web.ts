import { hexOf, sha256 } from './sha256.ts'

/** The browser's own SHA-256 where it has one: a page that comes over plain HTTP has none. */
export async function digest(bytes: Uint8Array): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return sha256(bytes)
  return hexOf(new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes))))
}
