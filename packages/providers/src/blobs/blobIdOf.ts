import { createHash } from 'node:crypto'
import { BlobId } from '@scripteam/contract/model'

/** The content address of bytes: their SHA-256. */
export function blobIdOf(bytes: Uint8Array): BlobId {
  return BlobId.parse(createHash('sha256').update(bytes).digest('hex'))
}
