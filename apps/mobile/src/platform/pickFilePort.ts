/** A file the actor has chosen; nothing of it has been read yet. */
export interface ChosenFile {
  name: string
  /** Its size. */
  bytes: number
  content: Blob
}
