import { createCanvas, loadImage } from '@napi-rs/canvas'
import { PORTRAIT_PIXELS } from '@scripteam/pipeline/ports'

/** A picture of any format, SVG among them, as a square PNG: the middle of it, as large as fits. Throws on what is no picture. */
export async function toPng(picture: Uint8Array): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(picture))
  const scale = PORTRAIT_PIXELS / Math.min(image.width, image.height)
  const [width, height] = [image.width * scale, image.height * scale]
  const canvas = createCanvas(PORTRAIT_PIXELS, PORTRAIT_PIXELS)
  // Drawn whole and beyond the edges: a part of an SVG would be cut out of it before it is scaled.
  const [left, top] = [(PORTRAIT_PIXELS - width) / 2, (PORTRAIT_PIXELS - height) / 2]
  canvas.getContext('2d').drawImage(image, left, top, width, height)
  return canvas.encode('png')
}
