import type { ScriptEvent } from '@scripteam/contract/api'
import type { AnswerBook } from './answerBook.ts'
import type {
  AudioCache,
  AvatarArtist,
  BlobStore,
  EventSink,
  LanguageModel,
  SpeechSynthesiser,
  StepStore,
  TextExtractor,
  TextRecogniser,
} from './ports/index.ts'

/** The ports a walk works with; composed once, at the start of the process. */
export interface PipelineTools {
  readonly store: StepStore
  readonly events: EventSink
  readonly audio: AudioCache
  /** Recordings and drawings. */
  readonly blobs: BlobStore
  /** Uploaded files, sealed when a key is configured. */
  readonly sources: BlobStore
  readonly extractor: TextExtractor
  readonly recogniser: TextRecogniser
  readonly languageModel: LanguageModel
  readonly artist: AvatarArtist
  readonly speech: SpeechSynthesiser
  /** Tells whoever runs the instance what was done, in figures; never words of a script. */
  readonly note: (words: string, figures: object) => void
  /** Milliseconds for all questions about one script together. */
  readonly modelLimitMs: number
  /** Lines recorded at the same time, 2 to 4. */
  readonly voicesAtOnce: number
}

/** What a single step is handed: the ports that do its work, and a way to tell how far it is. */
export interface StepTools extends Omit<PipelineTools, 'store' | 'events'> {
  /** `share` of the step that is done, 0 to 1. */
  readonly report: (share: number) => Promise<void>
  readonly tell: (event: ScriptEvent) => void
  readonly answers: AnswerBook
}
