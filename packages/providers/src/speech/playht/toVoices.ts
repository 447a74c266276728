import type { Language, Region, Voice } from '@scripteam/contract/model'
import { z } from 'zod'

/** A voice as `GET /api/v2/voices` names it. */
export const VoiceRow = z.object({
  id: z.string().min(1),
  name: z.string(),
  accent: z.string().nullish(),
  age: z.string().nullish(),
  gender: z.string().nullish(),
  language_code: z.string().nullish(),
  voice_engine: z.string().nullish(),
})
type VoiceRow = z.infer<typeof VoiceRow>

/** The entry of a voice, when it is Play 3.0's and speaks Spanish or English. */
export function toVoices(row: VoiceRow): Voice[] {
  const code = row.language_code ?? ''
  const language: Language | null = code.startsWith('es') ? 'es' : code.startsWith('en') ? 'en' : null
  if (language === null || !(row.voice_engine ?? '').startsWith('Play3.0')) return []
  return [
    {
      provider: 'playht',
      voiceId: row.id,
      name: row.name,
      language,
      region: regionOf(language, `${code} ${row.accent ?? ''}`),
      gender: row.gender === 'male' || row.gender === 'female' ? row.gender : 'neutral',
      age: row.age === 'youth' ? 'young' : row.age === 'old' ? 'older' : 'middle',
      isBendable: true,
    },
  ]
}

function regionOf(language: Language, accent: string): Region {
  if (language === 'es') return /es-ES|spain|castil/i.test(accent) ? 'spain' : 'mexico'
  return /en-GB|british|austral|irish|scot/i.test(accent) ? 'uk' : 'us'
}
