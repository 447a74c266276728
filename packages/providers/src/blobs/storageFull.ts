import { BlobStoreError } from '@scripteam/pipeline/ports'

/** No space left, quota spent or largest file reached: the store is full; any other error stays what it is. */
export function asStorageError(error: unknown): unknown {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error)) ? storageFull(error) : error
}

/** The error of a store without room, for the reason that the store gave. */
export function storageFull(cause: unknown): BlobStoreError {
  return new BlobStoreError('full', 'There is no room left for this file.', { cause })
}

/** The system's code of an error, '' when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
