import { SpeechError, type SpeechSynthesiser } from '@scripteam/pipeline/ports'
import { Circuit, type CircuitOptions } from './circuit.ts'
import { whoSpeaks } from './whoSpeaks.ts'

/** A synthesiser that is left alone for a while when it fails: then it answers at once that it is of no use now. */
export function withCircuit(speech: SpeechSynthesiser, options: CircuitOptions = {}): SpeechSynthesiser {
  const circuit = new Circuit(options)
  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    if (!circuit.isReady()) throw new SpeechError('temporary', `${speech.name} is left alone after it failed.`)
    circuit.begin()
    try {
      const done = await work()
      circuit.succeed()
      return done
    } catch (error) {
      // A bug is no sign of health or illness, and is thrown on.
      circuit.fail(error instanceof SpeechError ? error.problem : 'cancelled')
      throw error
    }
  }
  return {
    name: speech.name,
    ...(speech.billing && { billing: speech.billing }),
    // A list says nothing of whether lines are spoken: it neither opens nor closes, and has a time limit of its own.
    voices: (language) => speech.voices(language),
    speak: (line, signal) => guarded(() => speech.speak(line, signal)),
    speaker: async (line) => (circuit.isReady() ? whoSpeaks(speech, line) : null),
    warm: () => speech.warm?.(),
  }
}
