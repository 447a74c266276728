import type { BlobId } from '@scripteam/contract/model'
import { useQuery } from '@tanstack/react-query'
import { useDevice } from './useDevice.ts'

/** The SVG of a drawing that the device keeps; null while it is not there. */
export function useDrawing(blob: BlobId | undefined): string | null {
  const device = useDevice()
  const drawing = useQuery({
    queryKey: ['device', 'drawing', blob ?? 'none'],
    queryFn: async () => {
      const bytes = blob && device ? await device.recordings.bytes(blob) : null
      const text = bytes === null ? '' : new TextDecoder().decode(bytes)
      return text.includes('<svg') ? text : null
    },
    enabled: device !== null && blob !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return drawing.data ?? null
}
