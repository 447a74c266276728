import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** Encrypts what must not lie readable on disk. Without a key both directions hand the value through. */
export interface Seal {
  readonly isOn: boolean
  sealText(text: string): string
  openText(sealed: string): string
  sealBytes(bytes: Uint8Array): Uint8Array
  openBytes(sealed: Uint8Array): Uint8Array
}

/** Something was stored under another key than the one configured now. The message is a sentence for whoever runs this. */
export class WrongKey extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`ENCRYPTION_KEY: ${what}. Set it to the key that the data was stored with.`, options)
    this.name = 'WrongKey'
  }
}

const MARK = Buffer.from('sealed1\0')
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * AES-256-GCM under the SHA-256 of `secret`. Sealed bytes are mark, nonce, tag, ciphertext; sealed text is
 * the same in base64 after `sealed1:`. What was stored before a key was configured opens as it is; a wrong
 * key or a changed byte throws `WrongKey`.
 */
export function createSeal(secret: string | undefined): Seal {
  const key = secret === undefined ? null : createHash('sha256').update(secret).digest()
  const sealBytes = (bytes: Uint8Array) => (key ? encrypt(key, bytes) : bytes)
  const openBytes = (sealed: Uint8Array) => (isSealed(sealed) ? decrypt(key, sealed) : sealed)
  return {
    isOn: key !== null,
    sealBytes,
    openBytes,
    sealText: (text) => (key ? `sealed1:${Buffer.from(encrypt(key, Buffer.from(text))).toString('base64')}` : text),
    openText: (sealed) =>
      sealed.startsWith('sealed1:') ? decrypt(key, Buffer.from(sealed.slice(8), 'base64')).toString('utf8') : sealed,
  }
}

function isSealed(bytes: Uint8Array): boolean {
  return MARK.equals(bytes.subarray(0, MARK.length))
}

function encrypt(key: Buffer, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([MARK, nonce, cipher.getAuthTag(), body])
}

function decrypt(key: Buffer | null, sealed: Uint8Array): Buffer {
  if (!key) throw new WrongKey('the data is encrypted, and no key is set')
  const nonceAt = MARK.length
  const tagAt = nonceAt + NONCE_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(nonceAt, tagAt))
  decipher.setAuthTag(sealed.subarray(tagAt, tagAt + TAG_BYTES))
  const body = decipher.update(sealed.subarray(tagAt + TAG_BYTES))
  try {
    return Buffer.concat([body, decipher.final()])
  } catch (error) {
    // The tag does not fit: another key, or a changed byte.
    throw new WrongKey('the data does not open with this key', { cause: error })
  }
}
