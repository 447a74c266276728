/** The disk has no room for a blob. For HTTP it is 507 (Insufficient Storage): the request was fine, the server is full. */
export class StorageFullError extends Error {
  readonly status = 507
  constructor(options?: ErrorOptions) {
    super('There is no room left for this file.', options)
    this.name = 'StorageFullError'
  }
}

/** No space left, quota spent or largest file reached become a StorageFullError; any other error stays what it is. */
export function asStorageError(error: unknown): unknown {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error)) ? new StorageFullError({ cause: error }) : error
}

/** The system's code of an error, '' when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
