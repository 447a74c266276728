import { LineId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { createDictation } from './dictation'

const HEAD_BYTES = 44
const FRAME_BYTES = 1024

describe('what is said, sent to be written down', () => {
  it('is sent at a silence, with a breath of what was before it', async () => {
    const { say, quiet, sent, told, settle } = dictate(['it says no'])
    quiet(20)
    say(10)
    expect(sent).toEqual([])
    quiet(1)
    await settle()
    expect(sent).toEqual([22])
    expect(told).toEqual(['it says no'])
  })

  it('is sent again with what follows, while it is short', async () => {
    const { say, quiet, sent, told, settle } = dictate(['it says', 'it says no'])
    say(10)
    quiet(5)
    await settle()
    say(10)
    quiet(1)
    await settle()
    expect(sent).toEqual([10, 25])
    expect(told).toEqual(['it says', 'it says no'])
  })

  it('is put behind what was said before, once that is long', async () => {
    const { say, quiet, told, settle } = dictate(['a long speech', 'and its end'])
    say(400)
    quiet(5)
    await settle()
    say(10)
    quiet(1)
    await settle()
    expect(told.at(-1)).toBe('a long speech and its end')
  })

  it('goes nowhere when nothing was said', async () => {
    const { quiet, sent, settle } = dictate([])
    quiet(100)
    await settle()
    expect(sent).toEqual([])
  })

  it('is given up when the server fails twice', async () => {
    const { say, quiet, deaths, settle } = dictate([null, null])
    say(5)
    quiet(1)
    await settle()
    expect(deaths).toEqual([])
    say(5)
    quiet(1)
    await settle()
    expect(deaths).toEqual(['broken'])
  })
})

/** A dictation of one line to a server that answers as it is told; `sent` counts frames. */
function dictate(answers: (string | null)[]) {
  const sent: number[] = []
  const told: string[] = []
  const deaths: string[] = []
  const dictation = createDictation(
    async (sound) => {
      sent.push((sound.size - HEAD_BYTES) / FRAME_BYTES)
      return answers.shift() ?? null
    },
    { text: (_, text) => told.push(text), died: (problem) => deaths.push(problem) },
  )
  const lineId = LineId.parse('00000000-0000-7000-8002-000000000001')
  dictation.attend({ lineId, text: 'It says no.', language: 'en' })
  const frames = (count: number, isVoice: boolean) => {
    for (let frame = 0; frame < count; frame += 1) dictation.frame(new Float32Array(512), isVoice)
  }
  return {
    say: (count: number) => frames(count, true),
    quiet: (count: number) => frames(count, false),
    sent,
    told,
    deaths,
    settle: () => new Promise((done) => setTimeout(done, 0)),
  }
}
