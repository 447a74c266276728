import { createHash, createHmac } from 'node:crypto'
import { decrypt, encrypt } from './aesGcm.ts'

/** A key is missing or another one than what something was stored under. The message is a sentence for whoever runs this. */
export class WrongKey extends Error {
  constructor(what: string) {
    super(
      `ENCRYPTION_KEY: ${what}. Set it to the key that the data was stored with, or name that key in ENCRYPTION_KEYS_FORMER.`,
    )
    this.name = 'WrongKey'
  }
}

/**
 * The keys that the configuration names. They seal nothing themselves: each value has a data key of its own, and
 * these wrap the data keys. A wrapped key is the id of its master key, a dot, and the sealed data key in base64.
 */
export interface MasterKeys {
  /** Id of the key that wraps what is new; null when nothing is encrypted. */
  readonly currentId: string | null
  /** Of the current key and the former ones. */
  readonly ids: readonly string[]
  /** Throws `WrongKey` without a current key. */
  wrap(dataKey: Uint8Array): string
  /** Throws `WrongKey` when it was wrapped by a key that is not named, or was changed. */
  unwrap(wrapped: string): Buffer
  /** What was sealed by a master key itself, before there were data keys. Throws `WrongKey` when no key opens it. */
  openDirect(sealed: Uint8Array): Buffer
}

interface MasterKey {
  readonly id: string
  readonly key: Buffer
}

/** The keys of the secrets in `current` and `former`, by which only reading is done. A key is the SHA-256 of its secret. */
export function masterKeys(current: string | undefined, former: readonly string[]): MasterKeys {
  const first = current === undefined ? null : masterKey(current)
  const all = [...(first ? [first] : []), ...former.map(masterKey)]
  return {
    currentId: first?.id ?? null,
    ids: all.map(({ id }) => id),
    wrap(dataKey) {
      if (!first) throw new WrongKey('no key is set')
      return `${first.id}.${encrypt(first.key, dataKey).toString('base64')}`
    },
    unwrap(wrapped) {
      const [id = '', sealed = ''] = wrapped.split('.')
      const known = all.find((one) => one.id === id)
      if (!known) throw new WrongKey(`the data is encrypted under the key ${id}, which is not set`)
      return opened(decrypt(known.key, Buffer.from(sealed, 'base64')))
    },
    openDirect(sealed) {
      if (all.length === 0) throw new WrongKey('the data is encrypted, and no key is set')
      for (const { key } of all) {
        const bytes = decrypt(key, sealed)
        if (bytes) return bytes
      }
      return opened(null)
    },
  }
}

function masterKey(secret: string): MasterKey {
  const key = createHash('sha256').update(secret).digest()
  // Eight bytes tell the keys of one instance apart, and say nothing of them.
  return { id: createHmac('sha256', key).update('key id').digest('hex').slice(0, 16), key }
}

function opened(bytes: Buffer | null): Buffer {
  if (!bytes) throw new WrongKey('the data does not open with this key')
  return bytes
}
