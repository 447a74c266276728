import type { Voice } from '@scripteam/contract/model'
import { type LineToSpeak, SpeechError, type SpeechSynthesiser } from '@scripteam/pipeline/ports'
import { describe, expect, it } from 'vitest'
import { createToneVoices, type ToneVoices, withBackup, withCircuit } from './index.ts'

const line: LineToSpeak = {
  text: 'Hola.',
  language: 'es',
  voiceId: 'tone/es/1',
  settings: { pitch: 0, rate: 1, range: 1 },
}
const signal = new AbortController().signal

/** The same tones under another name. */
function named(name: string, tones: ToneVoices): SpeechSynthesiser {
  return {
    name,
    voices: async (language) => (await tones.voices(language)).map((voice) => ({ ...voice, provider: name })),
    speak: (asked, stop) => tones.speak(asked, stop),
  }
}

function pair() {
  const [first, second] = [createToneVoices(), createToneVoices()]
  return { first, second, both: withBackup(named('paid', first), named('free', second)) }
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((reason: unknown) => reason)
  return error instanceof SpeechError ? error.problem : `no problem: ${String(error)}`
}

describe('withBackup', () => {
  it.each(['temporary', 'exhausted', 'unsure', 'busy', 'rejected'] as const)(
    'has the next one stand in when the first has a problem that is %s, and says who did',
    async (problem) => {
      const { first, second, both } = pair()
      first.failWith(problem)
      const spoken = await both.speak(line, signal)
      expect(spoken.standIn).toMatchObject({ provider: 'free', voiceId: 'tone/es/1' })
      expect([first.asked, second.asked]).toEqual([1, 1])
    },
  )

  it('does not ask the next for a line that was cancelled', async () => {
    const { first, second, both } = pair()
    first.failWith('cancelled')
    expect(await problemOf(both.speak(line, signal))).toBe('cancelled')
    expect(second.asked).toBe(0)
  })

  it('goes back to the first as soon as it is well', async () => {
    const { first, second, both } = pair()
    first.failWith('temporary', 1)
    expect((await both.speak(line, signal)).standIn).toMatchObject({ provider: 'free' })
    expect((await both.speak(line, signal)).standIn).toBeUndefined()
    expect([first.asked, second.asked]).toEqual([2, 1])
  })

  it('tells the problem that leaves most hope when nobody can speak', async () => {
    const { first, second, both } = pair()
    first.failWith('temporary')
    second.failWith('rejected')
    expect(await problemOf(both.speak(line, signal))).toBe('temporary')
  })

  it('says that money may be gone when only the first was paid', async () => {
    const { first, second, both } = pair()
    first.failWith('unsure')
    second.failWith('rejected')
    await expect(both.speak(line, signal)).rejects.toMatchObject({ mayBeCharged: true })
  })

  it('finds a stand-in for a cast voice whose synthesiser does not even tell its voices', async () => {
    const [voice] = await named('paid', createToneVoices()).voices('es')
    const dead: SpeechSynthesiser = { name: 'paid', voices: refuse, speak: refuse }
    const both = withBackup(dead, named('free', createToneVoices()))
    const spoken = await both.speak(
      { ...line, voiceId: 'gone', voice: { ...(voice as Voice), voiceId: 'gone' } },
      signal,
    )
    expect(spoken.standIn?.provider).toBe('free')
  })

  it('gives different voices different stand-ins, each always the same', async () => {
    const { first, both } = pair()
    first.failWith('temporary')
    const voices = (await named('paid', createToneVoices()).voices('es')).filter(({ gender }) => gender === 'female')
    const standIns = async () => {
      const found: (string | undefined)[] = []
      for (const voice of voices) {
        const asked = {
          ...line,
          voiceId: `paid ${voice.voiceId}`,
          voice: { ...voice, voiceId: `paid ${voice.voiceId}` },
        }
        found.push((await both.speak(asked, signal)).standIn?.voiceId)
      }
      return found
    }
    const once = await standIns()
    expect(new Set(once).size).toBe(voices.length)
    expect(await standIns()).toEqual(once)
  })
})

describe('a synthesiser behind a circuit', () => {
  function guarded() {
    const clock = { now: 0 }
    const tones = createToneVoices()
    const options = { failures: 3, windowMs: 1_000, openMs: 500, now: () => clock.now }
    return { clock, tones, speech: withCircuit(tones, options) }
  }

  async function failThrice({ tones, speech }: ReturnType<typeof guarded>) {
    tones.failWith('temporary')
    for (let line = 0; line < 3; line++) await problemOf(speech.speak(say(), signal))
  }
  const say = () => line

  it('is left alone after three failures in a row, and says so beforehand', async () => {
    const stage = guarded()
    await failThrice(stage)
    expect(await problemOf(stage.speech.speak(line, signal))).toBe('temporary')
    expect(stage.tones.asked).toBe(3)
    expect(await stage.speech.speaker?.(line)).toBeNull()
  })

  it('is tried by a single line after a while, and well again when that is spoken', async () => {
    const stage = guarded()
    await failThrice(stage)
    stage.tones.failWith(null)
    stage.clock.now = 500
    const both = await Promise.all([
      problemOf(stage.speech.speak(line, signal)),
      problemOf(stage.speech.speak(line, signal)),
    ])
    expect(both.filter((problem) => problem === 'temporary')).toHaveLength(1)
    expect(await stage.speech.speaker?.(line)).toMatchObject({ voiceId: line.voiceId })
  })

  it('is left alone twice as long when the try fails', async () => {
    const stage = guarded()
    await failThrice(stage)
    stage.clock.now = 500
    await problemOf(stage.speech.speak(line, signal))
    stage.clock.now = 1_400
    expect(await stage.speech.speaker?.(line)).toBeNull()
    stage.clock.now = 1_500
    expect(await stage.speech.speaker?.(line)).not.toBeNull()
  })

  it('is left alone at once without quota, and never for lines that are refused', async () => {
    const [poor, strict] = [guarded(), guarded()]
    poor.tones.failWith('exhausted', 1)
    await problemOf(poor.speech.speak(line, signal))
    expect(await poor.speech.speaker?.(line)).toBeNull()
    strict.tones.failWith('rejected')
    for (let times = 0; times < 9; times++) await problemOf(strict.speech.speak(line, signal))
    expect(strict.tones.asked).toBe(9)
  })

  it('forgets failures that lie far apart', async () => {
    const { clock, tones, speech } = guarded()
    tones.failWith('temporary')
    for (let times = 0; times < 6; times++) {
      await problemOf(speech.speak(line, signal))
      clock.now += 900
    }
    expect(tones.asked).toBe(6)
  })
})

async function refuse(): Promise<never> {
  throw new SpeechError('temporary', 'As the test wants it.')
}
