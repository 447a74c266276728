import { ScriptId } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { type Bookmark, createBookmarks } from './bookmarks.ts'
import { createMemoryStores } from './memoryStores.ts'
import { idOf } from './testEntries.ts'

it('a script is taken up again where it was left last, each script and each kind of run for itself', async () => {
  const { documents } = createMemoryStores()
  const bookmarks = createBookmarks(documents, 'me')
  await bookmarks.put(bookmark(1, 10, '2026-11-01T10:00:00.000Z'))
  await bookmarks.put(bookmark(2, 20, '2026-11-03T10:00:00.000Z'))
  await bookmarks.put(bookmark(1, 11, '2026-11-02T10:00:00.000Z'))
  await bookmarks.put({ ...bookmark(1, 12, '2026-11-01T11:00:00.000Z'), kind: 'loop' })
  expect((await bookmarks.all()).map((one) => one.address.at)).toEqual([idOf(20), idOf(11), idOf(12)])
  await bookmarks.clear(ScriptId.parse(idOf(2)), 'straight')
  expect((await bookmarks.all()).map((one) => one.address.at)).toEqual([idOf(11), idOf(12)])
  expect(await createBookmarks(documents, 'somebody else').all()).toEqual([])
})

it('a bookmark that cannot be read is no reason to show none', async () => {
  const { documents } = createMemoryStores()
  const bookmarks = createBookmarks(documents, 'me')
  await documents.put('bookmark/me/old', '{"page": 12}')
  await bookmarks.put(bookmark(1, 10, '2026-11-01T10:00:00.000Z'))
  expect(await bookmarks.all()).toHaveLength(1)
})

function bookmark(script: number, line: number, at: string): Bookmark {
  return {
    scriptId: ScriptId.parse(idOf(script)),
    kind: 'straight',
    address: { at: idOf(line) },
    title: 'The Parrot',
    roleName: 'Ines',
    at,
  }
}
