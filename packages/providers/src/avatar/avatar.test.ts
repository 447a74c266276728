import { createCanvas, loadImage } from '@napi-rs/canvas'
import { avatarConformance } from '@scripteam/pipeline/conformance'
import { describe, expect, it } from 'vitest'
import { createDrawnAvatars } from './index.ts'
import { sanitiseSvg } from './sanitiseSvg.ts'
import { stage } from './stage.ts'
import { toPng } from './toPng.ts'

avatarConformance('drawn avatars', async () => createDrawnAvatars())

describe('a portrait as PNG', () => {
  it('shows the same as the drawing: light from above, and somebody in the middle of it', async () => {
    const figure = '<rect x="200" y="200" width="112" height="112" fill="#00ff00"/>'
    const svg = stage({
      figure: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${figure}</svg>`,
      hue: 0,
      isLit: true,
      title: '',
    })
    const canvas = createCanvas(512, 512)
    const ink = canvas.getContext('2d')
    ink.drawImage(await loadImage(Buffer.from(await toPng(new TextEncoder().encode(svg)))), 0, 0)
    const colourAt = (x: number, y: number) => [...ink.getImageData(x, y, 1, 1).data.slice(0, 3)]
    expect(colourAt(256, 280)).toEqual([0, 255, 0])
    expect(colourAt(256, 20)[0]).toBeGreaterThan(150)
    expect(colourAt(20, 20)[0]).toBeLessThan(100)
  })
})

describe('sanitiseSvg', () => {
  it.each([
    ['a script', '<svg><script>alert(1)</script><path d="M0 0"/></svg>', '<svg><path d="M0 0"/></svg>'],
    ['a handler', '<svg><path onload="x()" d="M0 0"/></svg>', '<svg><path d="M0 0"/></svg>'],
    ['a picture from elsewhere', '<svg><image href="http://x.example/a.png"/></svg>', '<svg></svg>'],
    ['a link', '<svg><use xlink:href="http://x.example/#a"/></svg>', '<svg><use/></svg>'],
    ['a fill from elsewhere', '<svg><path fill="url(http://x.example/#a)"/></svg>', '<svg><path fill="none"/></svg>'],
    ['a style', '<svg><style>@import "http://x.example"</style></svg>', '<svg></svg>'],
    ['an entity', '<!DOCTYPE svg SYSTEM "http://x.example"><svg></svg>', '<svg></svg>'],
  ])('takes out %s', (_, unclean, clean) => {
    expect(sanitiseSvg(unclean)).toBe(clean)
  })

  it('leaves what points inside the file', () => {
    const svg = '<svg><use href="#a"/><path fill="url(#light)"/></svg>'
    expect(sanitiseSvg(svg)).toBe(svg)
  })
})
