import type { PackLine, VoiceInteraction } from '@scripteam/contract/model'
import type { RehearsalState } from '@scripteam/practice'
import type { ClipPlayer } from '../../../platform/audioPort'
import type { SpeechEnd } from '../../../platform/speakPort'

/** What a performance needs of the device. */
export interface PerformancePorts {
  player: ClipPlayer
  /** The device's own voice for a line: in the voice of its speaker, or the prompter's. */
  say(line: PackLine, words: string, who: 'partner' | 'prompter'): Promise<SpeechEnd>
  hush(): void
  clock: PerformanceClock
  newAttemptId(): VoiceInteraction['id']
  record(attempt: VoiceInteraction): void
  ended(status: 'completed' | 'abandoned', state: RehearsalState): void
  volume: number
}

export interface PerformanceClock {
  /** Milliseconds of a clock that never goes back. */
  nowMs(): number
  /** ISO 8601 in UTC. */
  now(): string
  /** Calls back once; the answer takes the call back. */
  after(ms: number, work: () => void): () => void
}
