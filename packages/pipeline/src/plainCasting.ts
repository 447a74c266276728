import type { CastMember, CastVoice, DialogueLine, Language, Reading, Region, Voice } from '@scripteam/contract/model'

/** Casts by gender and turn: the voices of the accent first, bent apart when they come round again. */
export function castVoices(
  reading: Reading,
  voices: readonly Voice[],
  { language, region }: { language: Language; region: Region },
): CastVoice[] {
  const languages = [language, ...(['es', 'en'] as const).filter((other) => other !== language)]
  return languages.flatMap((spoken) => {
    const offered = voices
      .filter((voice) => voice.language === spoken)
      .toSorted((a, b) => Number(b.region === region) - Number(a.region === region))
    return reading.characters.flatMap((character, place) => castOne(character, place, offered))
  })
}

function castOne(character: CastMember, place: number, offered: readonly Voice[]): CastVoice[] {
  const gender = character.profile.gender?.value
  const fitting = offered.filter((voice) => !gender || gender === 'neutral' || voice.gender === gender)
  const choice = fitting.length > 0 ? fitting : offered
  const voice = choice[place % choice.length]
  if (!voice) return []
  const round = Math.floor(place / choice.length)
  const pitch = (((round * 3 + 4) % 9) - 4) * (round === 0 ? 0 : 1)
  return [
    {
      characterId: character.id,
      voice,
      profile: {
        provider: voice.provider,
        providerVoiceId: voice.voiceId,
        language: voice.language,
        region: voice.region,
        characteristics: { age: voice.age, gender: voice.gender, tone: 'neutral', pace: 'normal' },
        settings: { pitch, rate: 1, range: 1 },
        reason: voice.language === 'es' ? 'Una voz distinta para cada personaje.' : 'A voice of its own for each.',
      },
    },
  ]
}

/** The voice of the first speaker who has one in the language of the line. */
export function voiceForLine(line: DialogueLine, voices: readonly CastVoice[]): CastVoice | null {
  for (const speaker of line.speakers) {
    const own = voices.filter((cast) => cast.characterId === speaker)
    const fitting = own.find((cast) => cast.voice.language === line.language) ?? own[0]
    if (fitting) return fitting
  }
  return null
}
