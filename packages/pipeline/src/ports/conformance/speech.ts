import type { Language, Voice } from '@scripteam/contract/model'
import { Tone as ToneSchema, Voice as VoiceSchema } from '@scripteam/contract/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LineToSpeak, SpeechError, type SpeechProblem, type SpeechSynthesiser } from '../speech.ts'
import { decodeMp3, readMp3 } from './mp3.ts'

/** A synthesiser to be examined. */
export interface SpeechUnderTest {
  readonly speech: SpeechSynthesiser
  /** Makes every call from now on go wrong in this way; null ends it. Only where something can be made to. */
  fail?(failure: SpeechFailure | null): void
  close(): void | Promise<void>
}

/** Ways in which a provider at the other end of a network fails. The last three were charged before. */
export type SpeechFailure =
  | 'busy'
  | 'overloaded'
  | 'forbidden'
  | 'no quota'
  | 'refused'
  | 'broken'
  | 'silent'
  | 'bad gateway'
  | 'truncated'

/** What each failure has to become; 'lost' is unsure where the call was paid, and worth another try where it was not. */
const MEANINGS: [SpeechFailure, SpeechProblem | 'lost'][] = [
  ['busy', 'busy'],
  ['overloaded', 'temporary'],
  ['forbidden', 'exhausted'],
  ['no quota', 'exhausted'],
  ['refused', 'rejected'],
  ['broken', 'lost'],
  ['silent', 'lost'],
  ['bad gateway', 'lost'],
  ['truncated', 'lost'],
]

/** How `open` must set the synthesiser up: with a time limit so short that a long line cannot be spoken in it, or not. */
export interface SpeechSetting {
  readonly timeLimit: 'usual' | 'far too short'
}

const NEVER = new AbortController().signal
const AS_IT_IS = { pitch: 0, rate: 1, range: 1 }
/** Seconds a word takes on stage; between a third and three times as long is still speech. */
const WORD_MS = 360

const SAID: Record<Language, string[]> = {
  es: [
    '¡No!',
    '¿Adónde vas, Inés, con este frío? ¡Espérame, que ya bajo!',
    'El ñandú güero comió pingüinos, cigüeñas y un jabalí; costó 1.250 pesos el 3 de mayo.',
    '—Calle usted —dijo—. «Nadie» ha muerto… todavía.',
  ],
  en: [
    'No!',
    'Where are you going in this cold, Agnes? Wait for me, I’m coming down!',
    'The naïve café owner paid £1,250 on the 3rd of May, didn’t he? Façade, résumé, coöperate.',
    '“Hold your tongue,” he said — “no one has died… yet.”',
  ],
}

/** What every SpeechSynthesiser keeps to, in both languages. */
export function speechConformance(name: string, open: (setting: SpeechSetting) => Promise<SpeechUnderTest>): void {
  describe(`${name} as a speech synthesiser`, () => {
    let subject: SpeechUnderTest
    beforeAll(async () => {
      subject = await open({ timeLimit: 'usual' })
    })
    afterAll(async () => subject.close())

    describe.each(['es', 'en'] as const)('in %s', (language) => {
      const line = async (text: string): Promise<LineToSpeak> => {
        const voiceId = (await subject.speech.voices(language))[0]?.voiceId ?? ''
        return { text, language, voiceId, settings: AS_IT_IS }
      }

      it('offers voices of this language, each under a name of its own', async () => {
        const voices = await subject.speech.voices(language)
        expect(voices.map((voice) => VoiceSchema.parse(voice).language)).toContain(language)
        expect(new Set(voices.map((voice) => voice.language))).toEqual(new Set([language]))
        expect(new Set(voices.map(({ voiceId }) => voiceId)).size).toBe(voices.length)
      })

      it.each(SAID[language])('speaks a clip that plays, of a fitting length: %s', async (text) => {
        await expectSpoken(subject.speech, await line(text))
      })

      it('speaks a single letter', async () => {
        const spoken = await subject.speech.speak(await line('A'), NEVER)
        expect(readMp3(spoken.bytes).durationMs).toBeGreaterThan(50)
      })

      it('speaks 5,000 characters', async () => {
        const sentence = `${SAID[language][1]} `
        const text = sentence.repeat(Math.ceil(5000 / sentence.length)).slice(0, 5000)
        await expectSpoken(subject.speech, await line(text))
      }, 120_000)

      it.each(['...', '—', '¿?', '   '])('makes a pause of a line without words, or refuses it: "%s"', async (text) => {
        const outcome = await subject.speech.speak(await line(text), NEVER).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(problemOf(outcome)).toBe('rejected')
        else expect(readMp3((outcome as { bytes: Uint8Array }).bytes).durationMs).toBeLessThan(1500)
      })

      it('speaks the same line the same way twice, and another line another way', async () => {
        const first = await subject.speech.speak(await line('Uno, dos, tres.'), NEVER)
        const again = await subject.speech.speak(await line('Uno, dos, tres.'), NEVER)
        const other = await subject.speech.speak(await line('Cuatro, cinco, seis.'), NEVER)
        expect(Math.abs(again.durationMs - first.durationMs)).toBeLessThan(25)
        expect(other.bytes).not.toEqual(first.bytes)
      })

      it('speaks slower when asked to', async () => {
        const usual = await line(SAID[language][1] ?? '')
        const isBendable = (await subject.speech.voices(language))[0]?.isBendable
        const slow = await subject.speech.speak({ ...usual, settings: { ...AS_IT_IS, rate: 0.75 } }, NEVER)
        const normal = await subject.speech.speak(usual, NEVER)
        if (isBendable) expect(slow.durationMs / normal.durationMs).toBeGreaterThan(1.15)
        else expect(slow.durationMs / normal.durationMs).toBeGreaterThan(0.9)
      })

      it('tells words in order, inside the clip, when it tells them', async () => {
        const { words = [], durationMs } = await subject.speech.speak(await line(SAID[language][1] ?? ''), NEVER)
        const times = words.flatMap(({ startMs, endMs }) => [startMs, endMs])
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        for (const time of times) expect(time).toBeLessThanOrEqual(durationMs)
      })

      it('speaks in every accent it offers', async () => {
        const voices = await subject.speech.voices(language)
        for (const region of new Set(voices.map((voice) => voice.region))) {
          const voiceId = voices.find((voice) => voice.region === region)?.voiceId ?? ''
          await expectSpoken(subject.speech, { ...(await line(SAID[language][1] ?? '')), voiceId })
        }
      })

      it('speaks in each of the five tones', async () => {
        for (const tone of ToneSchema.options) {
          await expectSpoken(subject.speech, { ...(await line(SAID[language][1] ?? '')), tone })
        }
      })

      it('charges for each character when it charges at all, and nothing for a pause', async () => {
        const { billing } = subject.speech
        const text = SAID[language][1] ?? ''
        if (!billing) return expect(subject.speech.billing).toBeUndefined()
        expect(billing.charge(await line(text)).characters).toBe([...text].length)
        expect(billing.charge(await line(text)).costMicros).toBeGreaterThan(0)
        expect(billing.charge(await line('...'))).toEqual({ characters: 0, costMicros: 0 })
      })

      it('refuses a voice that is not there', async () => {
        await expectProblem(subject.speech, { ...(await line('Hola.')), voiceId: 'nobody' }, NEVER, 'rejected')
      })

      it('speaks nothing once cancelled', async () => {
        await expectProblem(subject.speech, await line('Hola.'), AbortSignal.abort(), 'cancelled')
      })

      it('stops a long line soon after it is cancelled, and speaks the next one', async () => {
        const cancel = new AbortController()
        const long = await line(`${SAID[language][2]} `.repeat(50))
        const started = performance.now()
        setTimeout(() => cancel.abort(), 5)
        await expectProblem(subject.speech, long, cancel.signal, 'cancelled')
        expect(performance.now() - started).toBeLessThan(2000)
        await expectSpoken(subject.speech, await line(SAID[language][1] ?? ''))
      })
    })

    it('gives up on a line that takes too long, as something to try again', async () => {
      const hurried = await open({ timeLimit: 'far too short' })
      const voiceId = (await hurried.speech.voices('en'))[0]?.voiceId ?? ''
      const text = `${SAID.en[2]} `.repeat(50)
      const late = hurried.speech.billing ? 'unsure' : 'temporary'
      await expectProblem(hurried.speech, { text, language: 'en', voiceId, settings: AS_IT_IS }, NEVER, late)
      await hurried.close()
    })

    it.each(MEANINGS)(
      'tells what a failure means, whether it may have cost something, and recovers: %s',
      async (failure, meaning) => {
        const { speech, fail } = subject
        if (!fail) return expect(speech.billing, 'who is paid has to fail on demand').toBeUndefined()
        const voiceId = (await speech.voices('en'))[0]?.voiceId ?? ''
        const line: LineToSpeak = { text: 'Where are you going?', language: 'en', voiceId, settings: AS_IT_IS }
        fail(failure)
        const problem = meaning === 'lost' ? (speech.billing ? 'unsure' : 'temporary') : meaning
        const error = await expectProblem(speech, line, NEVER, problem)
        expect(error.mayBeCharged).toBe(problem === 'unsure')
        fail(null)
        await expectSpoken(speech, line)
      },
    )

    it('speaks several lines at once without mixing them up', async () => {
      const voices: Voice[] = (await subject.speech.voices('es')).slice(0, 4)
      const texts = [
        'Uno.',
        'Uno, dos, tres, cuatro, cinco.',
        '¿Dos?',
        'Una frase bastante más larga que todas las demás.',
      ]
      const speak = (text: string, at: number) =>
        subject.speech.speak(
          {
            text,
            language: 'es',
            voiceId: (voices[at % voices.length] ?? voices[0])?.voiceId ?? '',
            settings: AS_IT_IS,
          },
          NEVER,
        )
      const together = await Promise.all(texts.map(speak))
      for (const [at, text] of texts.entries()) {
        const alone = await speak(text, at)
        expect(Math.abs((together[at]?.durationMs ?? 0) - alone.durationMs)).toBeLessThan(25)
      }
    })
  })
}

async function expectSpoken(speech: SpeechSynthesiser, line: LineToSpeak): Promise<void> {
  const { bytes, mime, durationMs, leadMs } = await speech.speak(line, NEVER)
  const facts = readMp3(bytes)
  expect(mime).toBe('audio/mpeg')
  expect(facts.channels).toBe(1)
  expect(Math.abs(facts.durationMs - durationMs)).toBeLessThan(60)
  const expected = WORD_MS * line.text.split(/\s+/u).length
  expect(durationMs).toBeGreaterThan(Math.min(200, 0.3 * expected))
  expect(durationMs).toBeLessThan(3 * expected + 500)
  expect(leadMs).toBeLessThanOrEqual(20)
  expectSound(decodeMp3(bytes, facts.sampleRate), facts.sampleRate, durationMs)
}

/** What a player hears: as long as promised, from its first 20 ms on, under the ceiling. */
function expectSound(samples: Int16Array | null, sampleRate: number, durationMs: number): void {
  if (samples === null) {
    // Without ffmpeg the frames have still been walked; a build machine must have it.
    expect(process.env.CI, 'ffmpeg is missing').not.toBe('true')
    return
  }
  const loudest = samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)
  const onset = samples.findIndex((sample) => Math.abs(sample) > loudest / 50)
  expect(Math.abs((samples.length * 1000) / sampleRate - durationMs)).toBeLessThan(60)
  expect(loudest).toBeGreaterThan(3000)
  expect(loudest).toBeLessThan(32_767 * 10 ** (-1 / 20))
  // 20 ms of silence, and as much for a consonant that starts softly.
  expect((onset * 1000) / sampleRate).toBeLessThan(40)
}

async function expectProblem(
  speech: SpeechSynthesiser,
  line: LineToSpeak,
  signal: AbortSignal,
  problem: SpeechProblem,
): Promise<SpeechError> {
  const error = await speech.speak(line, signal).then(
    () => 'it was spoken',
    (reason: unknown) => reason,
  )
  expect(problemOf(error)).toBe(problem)
  return error instanceof SpeechError ? error : expect.fail(String(error))
}

function problemOf(error: unknown): SpeechProblem | string {
  return error instanceof SpeechError ? error.problem : `no SpeechError: ${String(error)}`
}
