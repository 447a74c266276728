import { LineId } from '@scripteam/contract/model'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Recognition } from './browserRecognition.web'
import { createWordEar } from './recogniser.web'

const FIRST = line(1, 'It says no.')
const SECOND = line(2, 'Good morning.')

beforeEach(() => Object.assign(globalThis, { window: {} }))
afterEach(() => Reflect.deleteProperty(globalThis, 'window'))

describe("the browser's recogniser", () => {
  it('works on the device alone, and begins again when it ends by itself, with what was heard before', () => {
    const { ear, sessions, told } = openEar()
    ear.attend(FIRST)
    expect(sessions[0]).toMatchObject({ lang: 'en-US', processLocally: true, interimResults: true })
    sessions[0]?.hears('it says')
    sessions[0]?.onend?.()
    sessions[1]?.hears('no')
    expect(told).toEqual([
      [FIRST.lineId, 'it says'],
      [FIRST.lineId, 'it says no'],
    ])
  })

  it('tells the last words of a line under its own name, though the next one is waited for', () => {
    const { ear, sessions, told } = openEar()
    ear.attend(FIRST)
    ear.attend(null)
    ear.attend(SECOND)
    sessions[0]?.hears('it says no')
    expect(sessions).toHaveLength(1)
    sessions[0]?.onend?.()
    sessions[1]?.hears('good morning')
    expect(told).toEqual([
      [FIRST.lineId, 'it says no'],
      [SECOND.lineId, 'good morning'],
    ])
  })

  it('forgets what I said when I say the same line again', () => {
    const { ear, sessions, told } = openEar()
    ear.attend(FIRST)
    sessions[0]?.hears('it says')
    ear.attend(null)
    ear.attend(FIRST)
    sessions[0]?.onend?.()
    sessions[1]?.hears('it says no')
    expect(told.at(-1)).toEqual([FIRST.lineId, 'it says no'])
  })

  it('does not mind silence, but is given up when it fails again and again', () => {
    const { ear, sessions, deaths } = openEar()
    ear.attend(FIRST)
    for (let time = 0; time < 5; time += 1) {
      expect(deaths).toEqual([])
      sessions.at(-1)?.onerror?.({ error: 'no-speech' })
      sessions.at(-1)?.onend?.()
    }
    expect(deaths).toEqual(['broken'])
  })

  it('is given up at once where it may not listen', () => {
    const { ear, sessions, deaths } = openEar()
    ear.attend(FIRST)
    sessions[0]?.onerror?.({ error: 'not-allowed' })
    expect(deaths).toEqual(['denied'])
  })
})

/** A browser whose recogniser says what the test tells it to. */
function openEar() {
  const sessions: (Recognition & { hears(text: string): void })[] = []
  const told: [string, string][] = []
  const deaths: string[] = []
  class Session {
    onresult: Recognition['onresult'] = null
    onend: (() => void) | null = null
    onerror: Recognition['onerror'] = null
    constructor() {
      sessions.push(this as unknown as (typeof sessions)[number])
    }
    static available = async () => 'available' as const
    static install = async () => true
    start = () => undefined
    stop = () => undefined
    abort = () => undefined
    hears(transcript: string) {
      this.onresult?.({ results: [[{ transcript }]] })
    }
  }
  // The ear asks nothing of the track but to pass it on.
  const ear = createWordEar(Session as unknown as Parameters<typeof createWordEar>[0], {} as MediaStreamTrack, {
    text: (id, text) => told.push([id, text]),
    died: (problem) => deaths.push(problem),
  })
  return { ear, sessions, told, deaths }
}

function line(number: number, text: string) {
  return { lineId: LineId.parse(`00000000-0000-7000-8002-00000000000${number}`), text, language: 'en' as const }
}
