import type { BlobId, LineAudio, ScriptId } from '@scripteam/contract/model'

/** Recordings by content key: the same words in the same voice are never recorded twice, by anyone. */
export interface AudioCache {
  /** The recordings there are; keys without one are left out. */
  find(keys: readonly string[]): Promise<Map<string, LineAudio>>
  save(key: string, audio: LineAudio): Promise<void>
  /** From now on the script needs these blobs: they stay for as long as one script does. Repeating it changes nothing. */
  keep(script: ScriptId, blobs: readonly BlobId[]): Promise<void>
}
