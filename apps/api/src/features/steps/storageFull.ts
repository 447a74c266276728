/** True for the error of a blob store without room, which says so with HTTP's own status for it. */
export function isStorageFull(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 507
}
