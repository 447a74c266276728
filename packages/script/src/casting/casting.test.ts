import type { CastVoice } from '@scripteam/contract/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { castVoices, narratorVoice, voiceForLine } from './index.ts'
import { anyOrder, member, order, VOICES } from './testCast.ts'

describe('castVoices', () => {
  it('gives nobody the voice of another while there are voices left', () => {
    fc.assert(
      fc.property(anyOrder(), (order) => {
        const used = castVoices(order).map(({ voice, profile }) => JSON.stringify([voice.voiceId, profile.settings]))
        expect(new Set(used).size).toBe(order.characters.length)
      }),
    )
  })

  it('keeps scene partners apart: another timbre, three semitones or a pace 15 % away', () => {
    fc.assert(
      fc.property(anyOrder(), (order) => {
        const cast = castVoices(order)
        for (const scene of order.scenes) {
          const present = cast.filter(({ characterId }) => scene.characters.includes(characterId))
          for (const one of present)
            for (const other of present) if (one !== other) expect(areTellable(one, other)).toBe(true)
        }
      }),
    )
  })

  it('casts the same whatever order characters and voices come in', () => {
    fc.assert(
      fc.property(anyOrder(), (order) => {
        const reversed = { ...order, characters: order.characters.toReversed(), voices: order.voices.toReversed() }
        expect(castVoices(reversed).toReversed()).toEqual(castVoices(order))
      }),
    )
  })

  it('leaves the other voices as they were when a smaller part is added', () => {
    fc.assert(
      fc.property(anyOrder(), (order) => {
        const [, ...rest] = castVoices({ ...order, characters: [member(99, { lines: 0 }), ...order.characters] })
        expect(rest.map(({ voice, profile }) => [voice, profile.settings])).toEqual(
          castVoices(order).map(({ voice, profile }) => [voice, profile.settings]),
        )
      }),
    )
  })

  it('follows the gender, the age and the accent that are known', () => {
    const [inés, padre] = castVoices(
      order([member(1, { gender: 'female', age: 'young' }), member(2, { gender: 'male', age: 'older' })]),
    )
    expect(inés?.voice).toMatchObject({ gender: 'female', age: 'young', region: 'spain' })
    expect(padre?.voice).toMatchObject({ gender: 'male', age: 'older', region: 'spain' })
  })

  it('asks the actor whom they would rather hear when the text does not say', () => {
    const unknown = [member(1, {}), member(2, {})]
    const genders = castVoices({ ...order(unknown), preferredGender: 'female' }).map(({ voice }) => voice.gender)
    expect(genders).toEqual(['female', 'female'])
  })

  it('would rather have a voice that is understood than one of the right age that is not', () => {
    const old = order([member(1, { gender: 'male', age: 'older' })])
    const mumblers = old.voices.map((voice) => (voice.age === 'older' ? { ...voice, clarity: 0.6 } : voice))
    expect(castVoices(old)[0]?.voice.age).toBe('older')
    expect(castVoices({ ...old, voices: mumblers })[0]?.voice.age).not.toBe('older')
  })

  it('has a neutral voice speak for a group', () => {
    const cast = castVoices(order([member(1, { gender: 'male' }), member(2, { isGroup: true, lines: 1 })]))
    expect(cast[1]?.voice.gender).toBe('neutral')
  })

  it('says why, in the language of the script', () => {
    const characters = [
      member(1, { gender: 'female', age: 'young', lines: 9 }),
      member(2, { gender: 'male', lines: 8 }),
    ]
    const [spanish] = castVoices(order(characters))
    expect(spanish?.profile.reason).toBe(
      'Voz joven de mujer, con acento de España, como pide el personaje. Se distingue de PERSONA 2, con quien más habla: es más aguda.',
    )
    const [english] = castVoices({ ...order(characters), language: 'en', region: 'uk' })
    expect(english?.profile.reason).toMatch(/^A young female voice, with a British accent, as the character asks\./)
  })

  it('shares voices only when a provider has fewer than the play needs', () => {
    const voices = VOICES.slice(0, 2).map((voice) => ({ ...voice, isBendable: false }))
    const cast = castVoices({ ...order([member(1, {}), member(2, {}), member(3, {})]), voices })
    expect(new Set(cast.map(({ voice }) => voice.voiceId)).size).toBe(2)
    expect(cast).toHaveLength(3)
  })

  it('gives a tone to whoever the directions agree about, and none to a mixed or a silent part', () => {
    const [merry, mixed, plain] = castVoices(
      order([
        member(1, { range: { happy: 3, excited: 1, sad: 1 } }),
        member(2, { range: { happy: 2, sad: 2, cold: 2 } }),
        member(3, {}),
      ]),
    )
    const tones = [merry, mixed, plain].map((cast) => cast?.profile.characteristics.tone)
    expect(tones).toEqual(['energetic', 'neutral', 'neutral'])
  })

  it('leaves partners of one timbre without a tone, so that their bend is what tells them apart', () => {
    const voices = VOICES.slice(0, 1)
    const cast = castVoices({
      ...order([member(1, { range: { sad: 4 } }), member(2, { range: { happy: 4 } })]),
      voices,
    })
    expect(cast.map(({ profile }) => profile.characteristics.tone)).toEqual(['neutral', 'neutral'])
  })

  it('casts nobody when no voice speaks the language', () => {
    expect(castVoices({ ...order([member(1, {})]), voices: [] })).toEqual([])
  })
})

describe('the narrator', () => {
  it('has a voice that nobody of the cast has, even and of the same accent', () => {
    const cast = castVoices(order([member(1, { gender: 'female' }), member(2, { isGroup: true })]))
    const narrator = narratorVoice(cast, VOICES, { language: 'es', region: 'spain' })
    expect(narrator).toMatchObject({ language: 'es', region: 'spain' })
    expect(cast.map(({ voice }) => voice.timbre)).not.toContain(narrator?.timbre)
  })

  it('shares a voice when all are taken, and is silent where nobody speaks the language', () => {
    const [voice] = VOICES
    if (!voice) throw new Error('there are voices')
    const cast = castVoices({ ...order([member(1, {})]), voices: [voice] })
    expect(narratorVoice(cast, [voice], { language: voice.language, region: voice.region })).toBe(voice)
    expect(narratorVoice(cast, [], { language: 'es', region: 'spain' })).toBeNull()
  })
})

describe('voiceForLine', () => {
  const [cast] = castVoices(order([member(1, { gender: 'female', age: 'young' })]))

  it('keeps the voice for lines of its own language', () => {
    expect(cast && voiceForLine(cast, 'es', VOICES, [])).toBe(cast)
  })

  it('finds the same throat with the same settings for a line in the other language', () => {
    const english = cast && voiceForLine(cast, 'en', VOICES, [])
    expect(english?.voice).toMatchObject({ language: 'en', gender: 'female', timbre: cast?.voice.timbre })
    expect(english?.profile).toMatchObject({ language: 'en', settings: cast?.profile.settings })
    expect(english?.profile.providerVoiceId).toBe(english?.voice.voiceId)
  })

  it('has none when nobody speaks the language', () => {
    expect(
      cast &&
        voiceForLine(
          cast,
          'en',
          VOICES.filter(({ language }) => language === 'es'),
          [],
        ),
    ).toBeNull()
  })

  it('keeps scene partners apart in a language in which neither has a throat of their own', () => {
    // Four men of one age whose throats no English voice shares.
    const [man] = VOICES.filter(({ voiceId }) => voiceId === 'es-spain-male-middle')
    const men = ['a', 'b', 'c', 'd'].flatMap((name) => (man ? { ...man, voiceId: name, timbre: name } : []))
    const voices = [...men, ...VOICES.filter(({ language }) => language === 'en')]
    const members = [1, 2, 3, 4].map((number) => member(number, { gender: 'male', age: 'middle' }))
    const cast = castVoices({ ...order(members), voices })
    const abroad = cast.flatMap((one) => voiceForLine(one, 'en', voices, cast) ?? [])
    expect(abroad.map(({ voice }) => voice.gender)).toEqual(['male', 'male', 'male', 'male'])
    for (const one of abroad) for (const other of abroad) if (one !== other) expect(areTellable(one, other)).toBe(true)
  })
})

/** Said again here, from the promise to actors and not from the code. */
function areTellable(one: CastVoice, other: CastVoice): boolean {
  const [a, b] = [one.profile.settings, other.profile.settings]
  const pace = Math.max(a.rate / b.rate, b.rate / a.rate)
  return one.voice.timbre !== other.voice.timbre || Math.abs(a.pitch - b.pitch) >= 3 || pace >= 1.15
}
