import { createHash } from 'node:crypto'
import type { PageImage, PageImages } from '@scripteam/pipeline/ports'
import { openPlaces } from '../waiting/places.ts'

/** Images of the pages somebody turned to last, about 6 MB of them. Only in memory: pages are private. */
const MOST = 24

/** Pages are drawn once and kept for a while, a few at a time however many are asked for. */
export function keptImages(images: PageImages, atOnce = 2): PageImages {
  const kept = new Map<string, PageImage>()
  const places = openPlaces(atOnce)
  return {
    async page(file, number, options, signal) {
      const key = `${createHash('sha256').update(file.bytes).digest('hex')} ${number} ${options.width}`
      const known = kept.get(key)
      if (known) return known
      const image = await places.take(signal, () => images.page(file, number, options, signal))
      if (image.kind === 'image') keep(kept, key, image)
      return image
    },
  }
}

function keep(kept: Map<string, PageImage>, key: string, image: PageImage): void {
  kept.set(key, image)
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
}
