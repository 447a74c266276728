import { CharacterId, FamiliarityLevel, LineId, SceneId, ScriptId } from '@scripteam/contract/model'
import { z } from 'zod'
import type { DocumentStore } from './ports.ts'

/** Where a rehearsal was left: the line that would have come next. */
export const Bookmark = z.object({
  scriptId: ScriptId,
  characterId: CharacterId,
  level: FamiliarityLevel,
  sceneId: SceneId.nullable(),
  lineId: LineId,
  /** What they were called, so that the bookmark can be read without the pack. */
  title: z.string(),
  roleName: z.string(),
  at: z.iso.datetime(),
})
export type Bookmark = z.infer<typeof Bookmark>

/** One bookmark for each script of an account. */
export interface Bookmarks {
  put(bookmark: Bookmark): Promise<void>
  clear(scriptId: ScriptId): Promise<void>
  /** Newest first. */
  all(): Promise<Bookmark[]>
}

export function createBookmarks(documents: DocumentStore, userId: string): Bookmarks {
  const under = `bookmark/${userId}/`
  return {
    put: (bookmark) => documents.put(under + bookmark.scriptId, JSON.stringify(bookmark)),
    clear: (scriptId) => documents.delete(under + scriptId),
    async all() {
      const texts = await Promise.all((await documents.keys(under)).map((key) => documents.get(key)))
      // One that another version of the app wrote, and this one cannot read, is no bookmark.
      const read = texts.flatMap((text) => (text === null ? [] : [Bookmark.safeParse(JSON.parse(text))]))
      return read.flatMap((one) => (one.success ? [one.data] : [])).sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    },
  }
}
