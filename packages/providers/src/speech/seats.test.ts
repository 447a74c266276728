import { SpeechError, type SpeechProblem } from '@scripteam/pipeline/ports'
import { describe, expect, it } from 'vitest'
import { type Seat, Seats } from './seats.ts'

const NEVER = new AbortController().signal

/** A worker that says its number and the job after some milliseconds, or breaks when the job is "break". */
function stage(options: { size?: number; timeLimitMs?: number; idleMs?: number } = {}) {
  const opened: { isOpen: boolean }[] = []
  const atWork = { now: 0, most: 0 }
  function open(): Seat<string, string> {
    const state = { isOpen: true }
    const number = opened.push(state)
    return {
      isAlive: () => state.isOpen,
      close: () => {
        state.isOpen = false
      },
      async ask(job) {
        atWork.most = Math.max(atWork.most, ++atWork.now)
        await new Promise((done) => setTimeout(done, job === 'slow' ? 3_000 : 10))
        atWork.now--
        if (job === 'break') throw new Error('broken')
        return `${number}:${job}`
      },
    }
  }
  const seats = new Seats({ name: 'The test', size: 2, timeLimitMs: 5000, idleMs: 60_000, ...options, open })
  return { seats, opened, atWork }
}

async function problem(promise: Promise<unknown>): Promise<SpeechProblem | 'none'> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof SpeechError ? error.problem : 'none'
}

describe('the seats of the voices', () => {
  it('do as many lines at once as there are seats, and keep the seats warm', async () => {
    const { seats, opened, atWork } = stage({ size: 2 })
    const said = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((job) => seats.ask(job, NEVER)))
    expect(said.map((line) => line.slice(2))).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect([opened.length, atWork.most]).toEqual([2, 2])
  })

  it('answer the line that broke with a problem to try again, and go on with a new seat', async () => {
    const { seats, opened } = stage({ size: 1 })
    expect(await problem(seats.ask('break', NEVER))).toBe('temporary')
    expect(await seats.ask('next', NEVER)).toBe('2:next')
    expect(opened.map(({ isOpen }) => isOpen)).toEqual([false, true])
  })

  it('are there before the first line when they are warmed, once however often that is asked', async () => {
    const { seats, opened } = stage({ size: 2, idleMs: 20 })
    seats.warm()
    seats.warm()
    expect(opened).toHaveLength(2)
    await Promise.all(['a', 'b'].map((job) => seats.ask(job, NEVER)))
    expect(opened).toHaveLength(2)
    seats.warm()
    await expect.poll(() => opened.some(({ isOpen }) => isOpen)).toBe(false)
    seats.close()
    seats.warm()
    expect(opened).toHaveLength(2)
  })

  it('open a new seat when one died while nobody asked', async () => {
    const { seats, opened } = stage({ size: 1 })
    await seats.ask('a', NEVER)
    for (const seat of opened) seat.isOpen = false
    expect(await seats.ask('b', NEVER)).toBe('2:b')
  })

  it('say so when no seat can be opened', async () => {
    const open = () => {
      throw new Error('no such program')
    }
    const seats = new Seats<string, string>({ name: 'The test', size: 1, timeLimitMs: 1000, idleMs: 1000, open })
    expect(await Promise.all([problem(seats.ask('a', NEVER)), problem(seats.ask('b', NEVER))])).toEqual([
      'temporary',
      'temporary',
    ])
  })

  it('end the seat of a line that is cancelled at work, at once', async () => {
    const { seats, opened } = stage({ size: 1 })
    const cancel = new AbortController()
    setTimeout(() => cancel.abort(), 20)
    const started = performance.now()
    expect(await problem(seats.ask('slow', cancel.signal))).toBe('cancelled')
    expect(performance.now() - started).toBeLessThan(2_000)
    expect(await seats.ask('next', NEVER)).toBe('2:next')
    expect(opened[0]?.isOpen).toBe(false)
  })

  it('take a cancelled line out of the queue without touching the line at work', async () => {
    const { seats, opened } = stage({ size: 1 })
    const cancel = new AbortController()
    const first = seats.ask('a', NEVER)
    const second = problem(seats.ask('b', cancel.signal))
    cancel.abort()
    expect(await second).toBe('cancelled')
    expect(await first).toBe('1:a')
    expect(opened).toHaveLength(1)
  })

  it('give up on a line after the time limit; waiting for a turn does not count', async () => {
    const { seats } = stage({ size: 1, timeLimitMs: 100 })
    const lines = Array.from({ length: 14 }, () => seats.ask('a', NEVER))
    expect(await problem(seats.ask('slow', NEVER))).toBe('temporary')
    expect(await Promise.all(lines)).toHaveLength(14)
  })

  it('close when idle and open again when asked', async () => {
    const { seats, opened } = stage({ size: 1, idleMs: 20 })
    await seats.ask('a', NEVER)
    await new Promise((done) => setTimeout(done, 100))
    expect(opened[0]?.isOpen).toBe(false)
    expect(await seats.ask('b', NEVER)).toBe('2:b')
  })

  it('refuse waiting lines and end their seats when closed', async () => {
    const { seats, opened } = stage({ size: 1 })
    const lines = ['slow', 'a'].map((job) => problem(seats.ask(job, NEVER)))
    seats.close()
    expect(await lines[1]).toBe('temporary')
    expect(await problem(seats.ask('b', NEVER))).toBe('temporary')
    expect(opened[0]?.isOpen).toBe(false)
  })
})
