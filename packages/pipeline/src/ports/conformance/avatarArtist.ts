import { type CastMember, CastMember as CastMemberSchema, type Gender, type VoiceAge } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { type AvatarArtist, type CharacterToDraw, type Drawing, PORTRAIT_PIXELS } from '../avatarArtist.ts'

const NEVER = new AbortController().signal

/** What every AvatarArtist keeps to. */
export function avatarConformance(name: string, open: () => Promise<AvatarArtist>): void {
  describe(`${name} as an avatar artist`, () => {
    it('draws a picture of the kind it says, with words for those who cannot see it', async () => {
      const drawing = await (await open()).draw(subject({ gender: 'female', age: 'young' }), NEVER)
      expectPicture(drawing)
      expect(drawing.altText).toContain('DOÑA INÉS')
      expect(drawing.prompt).not.toBe('')
    })

    it('writes the words in the language of the script', async () => {
      const artist = await open()
      const spanish = await artist.draw(subject({ gender: 'female' }), NEVER)
      const english = await artist.draw({ ...subject({ gender: 'female' }), language: 'en' }, NEVER)
      expect(spanish.altText).toMatch(/mujer/)
      expect(english.altText).toMatch(/woman/)
      expect(spanish.altTexts).toEqual(english.altTexts)
      expect([spanish.altText, english.altText]).toEqual([spanish.altTexts.es, english.altTexts.en])
      expect([spanish.culturalStyle, english.culturalStyle]).toEqual(['spanish', 'english'])
    })

    it('gives each of a cast a face of its own', async () => {
      const artist = await open()
      const cast = Array.from({ length: 24 }, (_, place) => ({ ...subject({ number: place }), place, castSize: 24 }))
      const drawings = await Promise.all(cast.map((one) => artist.draw(one, NEVER)))
      expect(new Set(drawings.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(24)
      expect(new Set(drawings.map(({ png }) => Buffer.from(png).toString('base64'))).size).toBe(24)
    })

    it.each(['realistic', 'artistic', 'minimal'] as const)('draws in the style %s', async (style) => {
      expectPicture(await (await open()).draw({ ...subject({}), style }, NEVER))
    })

    it.each(['male', 'female', 'neutral', undefined] as const)('draws at every age, gender %s', async (gender) => {
      const artist = await open()
      for (const age of ['young', 'middle', 'older', undefined] as const) {
        expectPicture(await artist.draw(subject({ gender, age }), NEVER))
      }
    })

    it('lets no name become part of the picture', async () => {
      const character = {
        ...subject({}).character,
        name: '"><script>alert(1)</script><image href="http://x.example/y.png"/>',
      }
      const drawing = await (await open()).draw({ ...subject({}), character }, NEVER)
      expectPicture(drawing)
    })

    it('draws nothing once cancelled', async () => {
      await expect((await open()).draw(subject({}), AbortSignal.abort())).rejects.toThrow()
    })
  })
}

function expectPicture({ bytes, mime, png }: Drawing): void {
  expectPng(png)
  if (mime === 'image/png') expectPng(bytes)
  else expectHarmless(new TextDecoder().decode(bytes))
}

/** Signature, and the size in the first chunk. */
function expectPng(png: Uint8Array): void {
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
  const view = new DataView(png.buffer, png.byteOffset)
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([PORTRAIT_PIXELS, PORTRAIT_PIXELS])
}

function expectHarmless(svg: string): void {
  expect(svg).toMatch(/^<svg\b[^>]*\bxmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  expect(svg).toMatch(/<\/svg>$/)
  expect(svg).not.toMatch(/<(script|foreignObject|iframe|image|style|use\s[^>]*href="[^#])/i)
  expect(svg).not.toMatch(/<[^>]*\s(on\w+|href|xlink:href)\s*=\s*["'][^#]/i)
  expect(svg).not.toMatch(/url\(\s*["']?[^#"')]/i)
}

interface Known {
  readonly gender?: Gender | undefined
  readonly age?: VoiceAge | undefined
  readonly number?: number
}

function subject(known: Known): CharacterToDraw {
  return { character: member(known), language: 'es', style: 'artistic', place: 0, castSize: 1 }
}

function member({ gender, age, number = 1 }: Known): CastMember {
  const claim = (value: string | undefined) => (value === undefined ? null : { value, source: 'rule', evidence: [] })
  return CastMemberSchema.parse({
    id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    name: 'DOÑA INÉS',
    aliases: [],
    isGroup: false,
    lines: 12,
    words: 120,
    profile: {
      personality: [],
      age: claim(age),
      gender: claim(gender),
      emotionalRange: [],
      speakingStyle: null,
      relationships: '',
      motivations: [],
    },
  })
}
