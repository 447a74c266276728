import type { BlobId } from '@scripteam/contract/model'
import { useEffect, useState } from 'react'
import { blobsOf, clipsOf, type KeptPack, sizeOf } from '../../../offline/index.ts'
import { earFiles } from '../../../platform/earFiles'
import { earsFor, useEars } from '../../../state/index.ts'
import { useDevice } from './useDevice.ts'

export type Download = { /** Of all recordings, here or not yet. */ bytes: number } & (
  | { kind: 'underway'; done: number; total: number }
  | { kind: 'done'; missing: number; isComplete: boolean }
)

/**
 * Brings every recording of a pack to the device while its screen is open; what has arrived stays. After them, for whoever
 * wants to be heard, comes what hears without a connection.
 */
export function useDownload(kept: KeptPack | null): Download | null {
  const device = useDevice()
  const [download, setDownload] = useState<Download | null>(null)
  // A pack is named by its content: the same name needs no second download.
  const hash = kept?.pack.hash
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hash stands for the pack.
  useEffect(() => {
    if (!device || !kept) return
    const leaving = new AbortController()
    const bytes = sizeOf(clipsOf(kept))
    const onProgress = ({ done, total }: { done: number; total: number }) => {
      if (!leaving.signal.aborted) setDownload({ kind: 'underway', bytes, done, total })
    }
    void device.recordings.download(blobsOf(kept), onProgress, leaving.signal).then((missing: BlobId[]) => {
      if (leaving.signal.aborted) return
      setDownload({ kind: 'done', bytes, missing: missing.length, isComplete: kept.complete })
      if (earsFor(useEars.getState().choice).length > 0) void earFiles?.keep()
    })
    return () => leaving.abort()
  }, [device, hash])
  return download
}
