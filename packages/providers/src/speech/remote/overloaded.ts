import { SpeechError } from '@scripteam/pipeline/ports'

/** The provider has too much to do, with whomever: everybody waits, longer each time. */
export class Overloaded extends SpeechError {
  constructor(message: string) {
    super('temporary', message)
  }
}
