import { describe, expect, it } from 'vitest'
import type { PageImage, PageImages } from '../pageImages.ts'
import { showTexts, tinyPdf } from './tinyPdf.ts'

/** What every PageImages keeps to. `create` makes one for each test. */
export function pageImagesConformance(name: string, create: () => PageImages): void {
  const words = showTexts([{ x: 72, y: 720, text: 'ADA. Put the kettle on.' }])
  const black = '0 g 0 0 612 792 re f'
  const draw = (bytes: Uint8Array, number = 1, width = 306) =>
    create().page({ name: 'play.pdf', bytes }, number, { width }, AbortSignal.timeout(30_000))

  describe(`${name} as page images`, () => {
    it('are PNGs as wide as is asked, in the shape of the page', async () => {
      const image = drawn(await draw(tinyPdf([words])))
      expect(Buffer.from(image.png.subarray(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
      expect({ width: image.width, height: image.height }).toEqual({ width: 306, height: 396 })
      expect(sizeIn(image.png)).toEqual({ width: 306, height: 396 })
    })

    it('show the page that is asked for', async () => {
      const [first, second] = [await draw(tinyPdf([words, black]), 1), await draw(tinyPdf([words, black]), 2)]
      const alone = await draw(tinyPdf([black]))
      expect(drawn(second).png).toEqual(drawn(alone).png)
      expect(drawn(first).png).not.toEqual(drawn(alone).png)
    })

    it('stay within bounds for a page of any shape', async () => {
      const tower = Buffer.from(tinyPdf([words]))
        .toString('latin1')
        .replace('[0 0 612 792]', '[0 0 9 14000]')
      const { width, height } = drawn(await draw(Buffer.from(tower, 'latin1'), 1, 2_000))
      expect(width * height).toBeLessThan(40_000_000)
    })

    it.each([
      ['a page that is not there', tinyPdf([words]), 2, 'no-page'],
      ['a PDF that asks for a password', tinyPdf([words], { password: 'user' }), 1, 'encrypted'],
      ['a PDF that was cut off', tinyPdf([words]).subarray(0, 60), 1, 'corrupt'],
      ['a file that is no PDF', Buffer.from('ADA. Good morning.'), 1, 'unsupported'],
    ])('are none of %s', async (_, bytes, number, problem) => {
      expect(await draw(bytes, number)).toMatchObject({ kind: 'problem', problem })
    })

    it('stop being drawn when nobody wants them any more', async () => {
      const leave = new AbortController()
      const drawing = create().page({ name: 'a.pdf', bytes: tinyPdf([words]) }, 1, { width: 900 }, leave.signal)
      setTimeout(() => leave.abort(new Error('the actor went home')), 20)
      await expect(drawing).rejects.toThrow('the actor went home')
    })
  })
}

function drawn(image: PageImage): Extract<PageImage, { kind: 'image' }> {
  if (image.kind === 'problem') throw new Error(`${image.problem}: ${image.detail}`)
  return image
}

/** The size that the header of a PNG names. */
function sizeIn(png: Uint8Array): { width: number; height: number } {
  const header = new DataView(png.buffer, png.byteOffset + 16, 8)
  return { width: header.getUint32(0), height: header.getUint32(4) }
}
