import type { Language, Voice } from '@scripteam/contract/model'
import { type LineToSpeak, SpeechError, type SpeechSynthesiser, type SpokenLine } from '@scripteam/pipeline/ports'

/**
 * Asks the first synthesiser and, when it has no time or no budget, the next one that has a voice for the line. A
 * refused or cancelled line is not passed on: another engine would be asked for something the caller must mend or does
 * not want any more.
 */
export function withBackup(first: SpeechSynthesiser, ...backups: SpeechSynthesiser[]): SpeechSynthesiser {
  const all = [first, ...backups]
  return {
    name: all.map(({ name }) => name).join(' > '),
    voices: (language) => firstOffer(all, language),
    speak: (line, signal) => speakWithFirst(all, line, signal),
    // The backups are asked for seldom: they stay cold.
    warm: () => first.warm?.(),
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
    if (mayPassOn(error)) return []
    throw error
  }
}

async function speakWithFirst(all: SpeechSynthesiser[], line: LineToSpeak, signal: AbortSignal): Promise<SpokenLine> {
  const original = await voiceOf(all, line)
  if (original === null) throw new SpeechError('rejected', `There is no voice ${line.voiceId}.`)
  let failure: SpeechError | undefined
  for (const one of all.slice(original.index)) {
    const voiceId = counterpart(await offer(one, line.language), original.voice)
    if (voiceId === null) continue
    try {
      return await one.speak({ ...line, voiceId }, signal)
    } catch (error) {
      if (!mayPassOn(error)) throw error
      failure = error
    }
  }
  throw failure ?? new SpeechError('rejected', `Nobody can speak ${line.language}.`)
}

function mayPassOn(error: unknown): error is SpeechError {
  return error instanceof SpeechError && (error.problem === 'temporary' || error.problem === 'exhausted')
}

async function voiceOf(all: SpeechSynthesiser[], line: LineToSpeak): Promise<{ index: number; voice: Voice } | null> {
  for (const [index, one] of all.entries()) {
    const voice = (await offer(one, line.language)).find(({ voiceId }) => voiceId === line.voiceId)
    if (voice !== undefined) return { index, voice }
  }
  return null
}

/** The same voice where it exists, else the one most like it; the same wanted voice always finds the same stand-in. */
function counterpart(voices: Voice[], wanted: Voice): string | null {
  const likeness = (voice: Voice) =>
    (voice.voiceId === wanted.voiceId ? 8 : 0) +
    (voice.gender === wanted.gender ? 4 : 0) +
    (voice.region === wanted.region ? 2 : 0) +
    (voice.age === wanted.age ? 1 : 0)
  const best = Math.max(...voices.map(likeness))
  const alike = voices.filter((voice) => likeness(voice) === best)
  return alike[spread(wanted.voiceId) % Math.max(1, alike.length)]?.voiceId ?? null
}

/** A number from a name, so that different voices do not all get the same stand-in. */
function spread(name: string): number {
  return [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521, 7)
}
