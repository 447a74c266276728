import type { BlobId } from '@scripteam/contract/model'
import { useQuery } from '@tanstack/react-query'
import { useDevice } from './useDevice.ts'

/** The drawing that the device keeps, as an address; null while it is not there. */
export function useDrawing(blob: BlobId | undefined): string | null {
  const device = useDevice()
  const drawing = useQuery({
    queryKey: ['device', 'drawing', blob ?? 'none'],
    queryFn: async () => {
      const bytes = blob && device ? await device.recordings.bytes(blob) : null
      return bytes === null ? null : `data:${isPng(bytes) ? 'image/png' : 'image/svg+xml'};base64,${base64Of(bytes)}`
    },
    enabled: device !== null && blob !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return drawing.data ?? null
}

function isPng(bytes: Uint8Array): boolean {
  return bytes[0] === 0x89 && bytes[1] === 0x50
}

/** Byte by byte: a drawing is some 10 KB, and `btoa` takes one character for each byte. */
function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
