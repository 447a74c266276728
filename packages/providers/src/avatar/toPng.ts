import { createCanvas, loadImage } from '@napi-rs/canvas'
import { PORTRAIT_PIXELS } from '@scripteam/pipeline/ports'

/** A picture of any format, SVG among them, as a square PNG: the middle of it, as large as fits. Throws on what is no picture. */
export async function toPng(picture: Uint8Array): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(picture))
  const canvas = createCanvas(PORTRAIT_PIXELS, PORTRAIT_PIXELS)
  const side = Math.min(image.width, image.height)
  const [left, top] = [(image.width - side) / 2, (image.height - side) / 2]
  canvas.getContext('2d').drawImage(image, left, top, side, side, 0, 0, PORTRAIT_PIXELS, PORTRAIT_PIXELS)
  return canvas.encode('png')
}
