import { createHash } from 'node:crypto'
import type { openPeeps } from '@dicebear/collection'
import type { CharacterToDraw } from '@scripteam/pipeline/ports'
import { hexOf } from './hexOf.ts'

type Options = openPeeps.Options
type Head = NonNullable<Options['head']>[number]
type Face = NonNullable<Options['face']>[number]
type Beard = NonNullable<Options['facialHair']>[number]
type Glasses = NonNullable<Options['accessories']>[number]

/** What a portrait shows; colours are hex without '#'. */
export interface Features {
  readonly seed: string
  readonly head: Head
  readonly face: Face
  readonly beard: Beard | null
  readonly glasses: Glasses | null
  readonly skin: string
  readonly hair: string
  readonly clothing: string
  /** Of the light, in degrees. */
  readonly hue: number
}

/**
 * Chooses features from what the text says of a character: hair by gender and age, grey for the old, a beard for some
 * men. What the text does not say comes from the character's id, so it stays the same from one reading to the next.
 * Light and clothes go by the place in the cast, so no two of one cast share them.
 */
export function featuresOf({ character, place }: CharacterToDraw): Features {
  const draw = lots(character.id)
  const gender = character.profile.gender?.value ?? 'neutral'
  const age = character.profile.age?.value ?? 'middle'
  const heads = HEADS[gender][age === 'older' ? 'older' : 'others']
  // The golden angle: however many there are, each light is far from the last ones.
  const hue = (28 + place * 137.508) % 360
  return {
    seed: character.id,
    head: pick(heads, draw.start + place),
    face: pick(age === 'older' ? [...FACES, 'old' as const] : FACES, draw.face),
    beard: gender === 'male' && age !== 'young' && draw.chance < 0.4 ? pick(BEARDS, draw.beard) : null,
    glasses: draw.other < 0.15 ? pick(GLASSES, draw.beard) : null,
    skin: pick(SKINS, draw.skin),
    hair: age === 'older' ? 'e8e1e1' : pick(HAIR, draw.hair),
    clothing: hexOf((hue + 180) % 360, 0.55, 0.62),
    hue,
  }
}

const NEUTRAL: Head[] = ['twists', 'afro', 'short4', 'medium1', 'dreads2', 'cornrows2', 'bangs', 'twists2']
const MALE: Head[] = [
  'short1',
  'short2',
  'short3',
  'short5',
  'pomp',
  'flatTop',
  'flatTopLong',
  'shaved1',
  'dreads1',
  'hatHip',
]
const FEMALE: Head[] = [
  'long',
  'longBangs',
  'longCurly',
  'bun',
  'bun2',
  'mediumBangs',
  'mediumStraight',
  'medium2',
  'medium3',
  'bantuKnots',
]

const HEADS: Readonly<Record<'male' | 'female' | 'neutral', { older: Head[]; others: Head[] }>> = {
  male: { older: ['grayShort', 'noHair1', 'noHair2', 'noHair3'], others: MALE },
  female: { older: ['grayBun', 'grayMedium'], others: FEMALE },
  neutral: { older: ['grayMedium', 'grayShort'], others: NEUTRAL },
}

const FACES: Face[] = [
  'calm',
  'smile',
  'serious',
  'solemn',
  'driven',
  'suspicious',
  'cute',
  'concerned',
  'smileBig',
  'awe',
]
const BEARDS: Beard[] = ['full', 'full2', 'goatee1', 'moustache1', 'moustache3', 'moustache8', 'chin']
const GLASSES: Glasses[] = ['glasses', 'glasses2', 'glasses3', 'glasses4']
const SKINS = ['ffdbb4', 'edb98a', 'd08b5b', 'ae5d29', '694d3d']
const HAIR = ['2c1b18', '4a312c', '724133', 'a55728', 'b58143', 'd6b370', 'c93305']

/** Numbers drawn from a name: whole ones to pick with, and two chances from 0 to 1. */
function lots(name: string) {
  const bytes = createHash('sha256').update(name).digest()
  const [start = 0, face = 0, beard = 0, skin = 0, hair = 0, chance = 0, other = 0] = bytes
  return { start, face, beard, skin, hair, chance: chance / 256, other: other / 256 }
}

function pick<T>(from: readonly T[], number: number): T {
  const picked = from[number % from.length]
  if (picked === undefined) throw new Error('nothing to pick from')
  return picked
}
