import type { AvatarStyle, CastMember, CulturalStyle, Language } from '@scripteam/contract/model'

export interface CharacterToDraw {
  readonly character: CastMember
  readonly language: Language
  readonly style: AvatarStyle
  /** Other faces of the cast should not look alike: the character's place in it, and how many there are. */
  readonly place: number
  readonly castSize: number
}

export interface Drawing {
  readonly bytes: Uint8Array
  readonly mime: 'image/svg+xml' | 'image/png'
  /** The same as a PNG of `PORTRAIT_PIXELS` squared, for whatever shows no SVG. */
  readonly png: Uint8Array
  readonly culturalStyle: CulturalStyle
  /** What was asked of the artist, in words. */
  readonly prompt: string
  /** For those who cannot see it, in the language of the script. */
  readonly altText: string
  readonly altTexts: Readonly<Record<Language, string>>
}

export const PORTRAIT_PIXELS = 512

export interface AvatarArtist {
  readonly name: string
  draw(subject: CharacterToDraw, signal: AbortSignal): Promise<Drawing>
}
