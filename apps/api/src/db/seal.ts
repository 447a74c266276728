import { randomBytes } from 'node:crypto'
import { decrypt, encrypt } from './aesGcm.ts'
import { type MasterKeys, masterKeys, WrongKey } from './masterKeys.ts'

/** A value at rest and its wrapped data key, which is kept beside it; null for a value that has none. */
interface Sealed<T> {
  readonly value: T
  readonly key: string | null
}

/** Encrypts what must not lie readable on disk. Without a key all is handed through. */
export interface Seal {
  readonly keys: Pick<MasterKeys, 'currentId' | 'ids'>
  sealText(text: string): Sealed<string>
  /** Throws `WrongKey` when no key that is set opens it. So do the two below. */
  openText(sealed: Sealed<string>): string
  sealBytes(bytes: Uint8Array): Sealed<Uint8Array>
  openBytes(sealed: Sealed<Uint8Array>): Uint8Array
  /** The same data key under the current master key: what it opens stays as it is. */
  rewrap(key: string): string
}

const MARK = Buffer.from('sealed2\0')
/** Sealed by a master key itself, as was done before values had keys of their own. */
const FORMER_MARK = Buffer.from('sealed1\0')

/**
 * AES-256-GCM under a random key for each value, itself sealed by the master key of `secret` (`MasterKeys`). Sealed bytes
 * are mark, nonce, tag, ciphertext; sealed text is the last three in base64 after `sealed2:`. What was stored before a
 * key was configured opens as it is, and what one of the keys sealed directly, as long as that key is named.
 */
export function createSeal(secret: string | undefined, former: readonly string[] = []): Seal {
  const keys = masterKeys(secret, former)
  const seal = { keys, ...bytesUnder(keys) }
  return {
    ...seal,
    sealText(text) {
      const { value, key } = seal.sealBytes(Buffer.from(text))
      return key === null ? { value: text, key } : { value: inText('sealed2:', MARK, value), key }
    },
    openText({ value, key }) {
      const bytes = fromText('sealed2:', MARK, value) ?? fromText('sealed1:', FORMER_MARK, value)
      return bytes ? Buffer.from(seal.openBytes({ value: bytes, key })).toString('utf8') : value
    },
    rewrap: (key) => keys.wrap(keys.unwrap(key)),
  }
}

function bytesUnder(keys: MasterKeys): Pick<Seal, 'sealBytes' | 'openBytes'> {
  return {
    sealBytes(bytes) {
      if (keys.currentId === null) return { value: bytes, key: null }
      const dataKey = randomBytes(32)
      return { value: Buffer.concat([MARK, encrypt(dataKey, bytes)]), key: keys.wrap(dataKey) }
    },
    openBytes({ value, key }) {
      if (begins(value, FORMER_MARK)) return keys.openDirect(value.subarray(FORMER_MARK.length))
      if (!begins(value, MARK)) return value
      if (key === null) throw new Error('the data key of a sealed value is gone')
      const bytes = decrypt(keys.unwrap(key), value.subarray(MARK.length))
      if (!bytes) throw new WrongKey('the data was changed where it lies')
      return bytes
    },
  }
}

function begins(bytes: Uint8Array, mark: Buffer): boolean {
  return mark.equals(bytes.subarray(0, mark.length))
}

function inText(head: string, mark: Buffer, bytes: Uint8Array): string {
  return head + Buffer.from(bytes.subarray(mark.length)).toString('base64')
}

function fromText(head: string, mark: Buffer, text: string): Buffer | null {
  return text.startsWith(head) ? Buffer.concat([mark, Buffer.from(text.slice(head.length), 'base64')]) : null
}
