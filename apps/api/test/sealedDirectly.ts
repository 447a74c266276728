import { createCipheriv, createHash, randomBytes } from 'node:crypto'

/** As it was done before each value had a key: AES-256-GCM under the SHA-256 of the secret. */
export function sealedDirectly(secret: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', createHash('sha256').update(secret).digest(), nonce)
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}
