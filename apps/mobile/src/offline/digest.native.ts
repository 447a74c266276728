import { CryptoDigestAlgorithm, digest as nativeDigest } from 'expo-crypto'
import { hexOf } from './sha256.ts'

export async function digest(bytes: Uint8Array): Promise<string> {
  return hexOf(new Uint8Array(await nativeDigest(CryptoDigestAlgorithm.SHA256, new Uint8Array(bytes))))
}
