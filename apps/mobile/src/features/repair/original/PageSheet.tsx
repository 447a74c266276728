import type { ScriptPage, SourcePlace } from '@scripteam/contract/model'
import { useState } from 'react'
import { PageImage } from './PageImage.tsx'
import { PageWords } from './PageWords.tsx'

interface Props {
  page: ScriptPage
  /** The rows to light; null for none. */
  lit: SourcePlace | null
  /** Where on the sheet the lit rows begin, in pixels from its top, once that is known. */
  onLit: (top: number) => void
  /** The address of the image is no longer good. */
  onStale: () => void
}

/** A page as it is printed, or its rows in words where the file has no picture. */
export function PageSheet({ page, lit, onLit, onStale }: Props) {
  const [broken, setBroken] = useState<string | null>(null)
  const { image, size } = page
  // An address that has run out is asked for anew; until another one comes the words stand in.
  if (image === null || size === null || broken === image) return <PageWords page={page} lit={lit} onLit={onLit} />
  const onFailed = () => {
    setBroken(image)
    onStale()
  }
  return <PageImage page={page} image={image} size={size} lit={lit} onLit={onLit} onFailed={onFailed} />
}
