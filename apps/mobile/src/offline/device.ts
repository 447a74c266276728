import type { UserId } from '@scripteam/contract/model'
import { client } from '../client/index.ts'
import { serverAddress } from '../platform/server'
import { useAuth } from '../state/index.ts'
import { type Bookmarks, createBookmarks } from './bookmarks.ts'
import { watchConnection } from './connection'
import { digest } from './digest'
import { createFetchBytes } from './fetchBytes.ts'
import { createJournal } from './journal.ts'
import { createKeepsakes, type Keepsakes } from './keepsakes.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { createPacks, type Packs } from './packs.ts'
import type { DeviceStores } from './ports.ts'
import { createRecordings, type Recordings } from './recordings.ts'
import { openStores } from './stores'

/** What this device keeps for one account. */
export interface PracticeDevice {
  packs: Packs
  recordings: Recordings
  outbox: Outbox
  bookmarks: Bookmarks
  keepsakes: Keepsakes
}

let stores: Promise<DeviceStores> | null = null
const devices = new Map<UserId, Promise<PracticeDevice>>()

/** Opens the device's stores for an account, once; what earlier runs of the app could not send is sent now. */
export function practiceDevice(userId: UserId): Promise<PracticeDevice> {
  const known = devices.get(userId)
  if (known) return known
  stores ??= openStores()
  const device = stores.then((opened) => deviceFor(opened, userId))
  devices.set(userId, device)
  return device
}

function deviceFor(opened: DeviceStores, userId: UserId): PracticeDevice {
  const recordings = createRecordings({ shelf: opened.blobs, digest, fetchBytes: createFetchBytes(serverAddress) })
  const isOurTurn = () => useAuth.getState().session?.userId === userId
  const outbox = createOutbox(createJournal(opened.documents, userId), client, isOurTurn)
  watchConnection(() => void outbox.flush())
  void outbox.flush()
  return {
    recordings,
    outbox,
    packs: createPacks({ stores: opened, recordings, client }, userId),
    bookmarks: createBookmarks(opened.documents, userId),
    keepsakes: createKeepsakes(opened, digest, userId),
  }
}
