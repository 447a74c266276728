import type { PageImages } from '@scripteam/pipeline/ports'
import { describe, expect, it } from 'vitest'
import { keptImages } from './keptImages.ts'

const never = new AbortController().signal
const file = { name: 'play.pdf', bytes: new Uint8Array([1, 2, 3]) }

/** Draws in no time and counts how often, and how much at once. */
function counted(): { images: PageImages; drawn: number[]; most: () => number } {
  const drawn: number[] = []
  let [now, most] = [0, 0]
  const images: PageImages = {
    async page(_, number) {
      most = Math.max(most, ++now)
      drawn.push(number)
      await new Promise((resolve) => setImmediate(resolve))
      now--
      return number > 90
        ? { kind: 'problem', problem: 'no-page' }
        : { kind: 'image', png: new Uint8Array(), width: 1, height: 1 }
    },
  }
  return { images, drawn, most: () => most }
}

describe('pages that somebody turns to', () => {
  it('are drawn once, and again for another file or width', async () => {
    const { images, drawn } = counted()
    const kept = keptImages(images)
    for (const width of [100, 100, 200]) await kept.page(file, 1, { width }, never)
    await kept.page({ ...file, bytes: new Uint8Array([4]) }, 1, { width: 100 }, never)
    expect(drawn).toHaveLength(3)
  })

  it('are drawn two at a time', async () => {
    const { images, drawn, most } = counted()
    const kept = keptImages(images)
    await Promise.all([1, 2, 3, 4, 5, 6].map((number) => kept.page(file, number, { width: 100 }, never)))
    expect([drawn.length, most()]).toEqual([6, 2])
  })

  it('are forgotten when many others were looked at since', async () => {
    const { images, drawn } = counted()
    const kept = keptImages(images)
    for (let number = 1; number <= 40; number++) await kept.page(file, number, { width: 100 }, never)
    await kept.page(file, 40, { width: 100 }, never)
    await kept.page(file, 1, { width: 100 }, never)
    expect(drawn.slice(39)).toEqual([40, 1])
  })

  it('are tried again when they could not be drawn', async () => {
    const { images, drawn } = counted()
    const kept = keptImages(images)
    for (const number of [91, 91]) await kept.page(file, number, { width: 100 }, never)
    expect(drawn).toEqual([91, 91])
  })

  it('leave their turn to others when nobody waits for them any more', async () => {
    const { images, drawn } = counted()
    const kept = keptImages(images, 1)
    const leave = new AbortController()
    const first = kept.page(file, 1, { width: 100 }, never)
    const second = kept.page(file, 2, { width: 100 }, leave.signal)
    const third = kept.page(file, 3, { width: 100 }, never)
    leave.abort(new Error('turned on'))
    await expect(second).rejects.toThrow('turned on')
    await Promise.all([first, third])
    expect(drawn).toEqual([1, 3])
  })
})
