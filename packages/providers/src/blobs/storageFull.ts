/** The disk has no room for a blob. For HTTP it is 507 (Insufficient Storage): the request was fine, the server is full. */
export class StorageFullError extends Error {
  readonly status = 507
  constructor(options?: ErrorOptions) {
    super('There is no room left for this file.', options)
    this.name = 'StorageFullError'
  }
}
