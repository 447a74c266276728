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
  readonly culturalStyle: CulturalStyle
  /** What was asked of the artist, in words. */
  readonly prompt: string
  readonly altText: string
}

export interface AvatarArtist {
  readonly name: string
  draw(subject: CharacterToDraw, signal: AbortSignal): Promise<Drawing>
}
