import type { Language, Voice } from '@scripteam/contract/model'
import {
  type Billing,
  type LineToSpeak,
  type Speaker,
  SpeechError,
  type SpeechProblem,
  type SpeechSynthesiser,
  type SpokenLine,
} from '@scripteam/pipeline/ports'
import { Understudies } from './understudies.ts'
import { ownSpeaker, whoSpeaks } from './whoSpeaks.ts'

/**
 * Asks the synthesiser that has the voice and, when it cannot speak the line, the next one in the order that has a voice
 * like it. The answer then names who stood in. Only a cancelled line is not passed on: nobody wants it any more.
 */
export function withBackup(first: SpeechSynthesiser, ...backups: SpeechSynthesiser[]): SpeechSynthesiser {
  const all = [first, ...backups]
  const understudies = new Understudies()
  return {
    name: all.map(({ name }) => name).join(' > '),
    ...(all.some(({ billing }) => billing) && { billing: billingOf(all) }),
    voices: (language) => firstOffer(all, language),
    speak: (line, signal) => speakWithFirst(all, understudies, line, signal),
    speaker: (line) => firstSpeaker(all, understudies, line),
    // The backups are asked for seldom: they stay cold.
    warm: () => first.warm?.(),
  }
}

/** What a line costs when whoever has its voice speaks it. */
function billingOf(all: SpeechSynthesiser[]): Billing {
  return {
    charge: (line) =>
      all.find(({ name }) => name === line.voice?.provider)?.billing?.charge(line) ?? { characters: 0, costMicros: 0 },
  }
}

async function firstOffer(all: SpeechSynthesiser[], language: Language): Promise<Voice[]> {
  for (const one of all) {
    const voices = await offer(one, language)
    if (voices.length > 0) return voices
  }
  return []
}

/** What a synthesiser offers now: nothing while it is out of reach. */
async function offer(one: SpeechSynthesiser, language: Language): Promise<Voice[]> {
  try {
    return await one.voices(language)
  } catch (error) {
    if (error instanceof SpeechError) return []
    throw error
  }
}

/** One who may speak the line, as it would then be asked for. */
interface Candidate {
  readonly speech: SpeechSynthesiser
  readonly line: LineToSpeak
  readonly isStandIn: boolean
}

/** Who may speak a line, in order. */
async function* candidates(
  all: SpeechSynthesiser[],
  understudies: Understudies,
  line: LineToSpeak,
): AsyncGenerator<Candidate> {
  const wanted = line.voice ?? (await voiceOf(all, line))
  if (wanted === null) throw new SpeechError('rejected', `There is no voice ${line.voiceId}.`)
  const own = all.findIndex(({ name }) => name === wanted.provider)
  const first = all[own]
  if (first) yield { speech: first, line, isStandIn: false }
  for (const speech of all.slice(own + 1)) {
    const voice = understudies.of(wanted, await offer(speech, line.language))
    if (voice) yield { speech, line: { ...line, voiceId: voice.voiceId, voice }, isStandIn: true }
  }
}

async function speakWithFirst(
  all: SpeechSynthesiser[],
  understudies: Understudies,
  line: LineToSpeak,
  signal: AbortSignal,
): Promise<SpokenLine> {
  let failure = new SpeechError('rejected', `Nobody can speak ${line.language}.`)
  for await (const { speech, line: asked, isStandIn } of candidates(all, understudies, line)) {
    try {
      const spoken = await speech.speak(asked, signal)
      return isStandIn ? { ...spoken, standIn: ownSpeaker(speech, asked) } : spoken
    } catch (error) {
      if (!(error instanceof SpeechError) || error.problem === 'cancelled') throw error
      failure = weightier(failure, error)
    }
  }
  throw failure
}

/** The problem that leaves most hope tells what the caller may do: a line that one refused may yet be spoken by another. */
const HOPE: readonly SpeechProblem[] = ['rejected', 'unsure', 'exhausted', 'busy', 'temporary']

function weightier(one: SpeechError, other: SpeechError): SpeechError {
  const mayBeCharged = one.mayBeCharged || other.mayBeCharged
  const { problem, message } = HOPE.indexOf(other.problem) >= HOPE.indexOf(one.problem) ? other : one
  return new SpeechError(problem, message, { cause: other, mayBeCharged })
}

async function firstSpeaker(
  all: SpeechSynthesiser[],
  understudies: Understudies,
  line: LineToSpeak,
): Promise<Speaker | null> {
  for await (const { speech, line: asked } of candidates(all, understudies, line)) {
    const speaker = await whoSpeaks(speech, asked)
    if (speaker) return speaker
  }
  return null
}

async function voiceOf(all: SpeechSynthesiser[], line: LineToSpeak): Promise<Voice | null> {
  for (const one of all) {
    const voice = (await offer(one, line.language)).find(({ voiceId }) => voiceId === line.voiceId)
    // Told by its provider's name afterwards.
    if (voice !== undefined) return { ...voice, provider: one.name }
  }
  return null
}
