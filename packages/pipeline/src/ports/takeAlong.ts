import type { CharacterId, Language, SceneManifest } from '@scripteam/contract/model'

/** A stretch of a soundtrack. */
export type TrackPart =
  /** A chapter begins here. */
  | { readonly kind: 'chapter'; readonly title: string }
  /** An MP3 as the studio makes them. */
  | { readonly kind: 'clip'; readonly bytes: Uint8Array }
  | { readonly kind: 'silence'; readonly ms: number }

/** What is written on a thing to take along. */
export interface Label {
  readonly title: string
  /** Whose track or copy it is; empty for everybody's. */
  readonly role: string
}

export interface Soundtrack {
  readonly bytes: Uint8Array
  readonly mime: 'audio/mpeg'
  readonly durationMs: number
  readonly chapters: readonly { readonly title: string; readonly startMs: number; readonly endMs: number }[]
}

/** Joins recordings and silence to one MP3 with chapters, title and cover. An abort rejects with its reason. */
export interface SoundtrackMaker {
  make(label: Label, parts: AsyncIterable<TrackPart>, signal: AbortSignal): Promise<Soundtrack>
}

/** A script as it is printed: its scenes in order, and the role whose lines are marked. */
export interface PrintOrder extends Label {
  readonly language: Language
  readonly cast: readonly string[]
  readonly scenes: readonly Pick<SceneManifest, 'title' | 'elements'>[]
  readonly marked: CharacterId | null
}

/** Prints a script as PDF. An abort rejects with its reason. */
export interface ScriptPrinter {
  print(order: PrintOrder, signal: AbortSignal): Promise<Uint8Array>
}
