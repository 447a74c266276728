import type { Agenda, PracticeSession, Script, Tier, User } from '@scripteam/contract/model'
import type {
  AvatarArtist,
  BlobStore,
  LanguageModel,
  PageImages,
  RecordingStudio,
  Runner,
  RunnerParts,
  ScriptPrinter,
  SoundtrackMaker,
  SpeechSynthesiser,
  TextExtractor,
  TextRecogniser,
  Transcriber,
} from '@scripteam/pipeline/ports'
import type { Config } from './config.ts'
import type { Connection, Database, Seal } from './db/index.ts'
import type { Handlers } from './http/handler.ts'
import type { Log } from './observe/log.ts'

/** What composition hands to every feature. Features take from it what they need and never look further. */
export interface Parts {
  readonly config: Config
  readonly log: Log
  readonly db: Database
  readonly connection: Connection
  readonly seal: Seal
  readonly now: () => Date
  readonly tools: Tools
}

/** The adapters behind the pipeline's ports, chosen by configuration in `composition/`. */
export interface Tools {
  readonly extractor: TextExtractor
  /** For scans; not ready where no Tesseract is installed. */
  readonly recogniser: TextRecogniser
  readonly pageImages: PageImages
  /** Writes down what actors say; not ready where no server for it is configured. */
  readonly transcriber: Transcriber
  readonly model: LanguageModel
  readonly speech: SpeechSynthesiser
  /** Other voices for the tiers that have an order of their own. */
  readonly speechOf: Readonly<Partial<Record<Tier, SpeechSynthesiser>>>
  /** For what people record themselves. */
  readonly recordings: RecordingStudio
  /** Clears up purchases of lines whose end nobody knows, as far as the providers' books tell. */
  readonly lookUpLost: (signal: AbortSignal) => Promise<void>
  readonly artist: AvatarArtist
  readonly blobs: BlobStore
  /** Signs an address for a blob, or for something else by a name of its own; `expires` in seconds since 1970. */
  readonly sign: (id: string, ttlSeconds: number) => { expires: string; signature: string }
  /** True when an address was signed here and has not expired; `expires` in seconds since 1970. */
  readonly isSigned: (request: { id: string; expires: string; signature: string }) => boolean
  /** Makes what walks the steps of scripts: on the job queue of this instance, or in process for tests. */
  readonly createRunner: (parts: RunnerParts) => Runner
  readonly soundtracks: SoundtrackMaker
  readonly printer: ScriptPrinter
  /** Ends what the adapters started, such as the voices' processes. */
  readonly close: () => Promise<void>
}

export type AccountExport = { scripts?: Script[]; sessions?: PracticeSession[]; agenda?: Agenda }

/**
 * What a feature gives back. To bind one: export `bindScripts(parts: Parts): Feature` from the feature's
 * `index.ts` and add it to `bindFeatures` in `composition/features.ts`. A row of the contract that no
 * feature handles, or two do, stops the start.
 */
export interface Feature {
  readonly handlers: Partial<Handlers>
  /** Called after an account was opened, before the answer goes out. Throwing is logged and does not undo the account. */
  readonly onRegistered?: (user: User) => Promise<void>
  /** Called before an account is deleted: the place to release what no foreign key knows, such as blobs. */
  readonly onDeleting?: (user: User) => Promise<void>
  /** What the feature stores about an account, for its export. */
  readonly exportOf?: (user: User) => Promise<AccountExport>
  /** Named checks for `GET /ready`; each throws when its part does not answer. */
  readonly checks?: Readonly<Record<string, () => Promise<void>>>
  /** Starts background work; only in processes that do such work. */
  readonly startWork?: () => Promise<void>
  /** Ends everything that was started, letting work in hand finish. Called once, before the database closes. */
  readonly stop?: () => Promise<void>
}
