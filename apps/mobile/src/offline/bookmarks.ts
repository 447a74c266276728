import { ScriptId } from '@scripteam/contract/model'
import { z } from 'zod'
import type { DocumentStore } from './ports.ts'

/** Where a rehearsal was left: the line that would have come next. */
export const Bookmark = z.object({
  scriptId: ScriptId,
  /** Which kind of run it was: each kind has its own bookmark. */
  kind: z.string(),
  /** The run as the texts of its address, with the line to go on from. */
  address: z.record(z.string(), z.string()),
  /** What they were called, so that the bookmark can be read without the pack. */
  title: z.string(),
  roleName: z.string(),
  at: z.iso.datetime(),
})
export type Bookmark = z.infer<typeof Bookmark>

/** One bookmark for each script of an account and each kind of run. */
export interface Bookmarks {
  put(bookmark: Bookmark): Promise<void>
  clear(scriptId: ScriptId, kind: string): Promise<void>
  /** Newest first. */
  all(): Promise<Bookmark[]>
}

export function createBookmarks(documents: DocumentStore, userId: string): Bookmarks {
  const under = `bookmark/${userId}/`
  return {
    put: (bookmark) => documents.put(`${under}${bookmark.scriptId}/${bookmark.kind}`, JSON.stringify(bookmark)),
    clear: (scriptId, kind) => documents.delete(`${under}${scriptId}/${kind}`),
    async all() {
      const texts = await Promise.all((await documents.keys(under)).map((key) => documents.get(key)))
      // One that another version of the app wrote, and this one cannot read, is no bookmark.
      const read = texts.flatMap((text) => (text === null ? [] : [Bookmark.safeParse(JSON.parse(text))]))
      return read.flatMap((one) => (one.success ? [one.data] : [])).sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    },
  }
}
