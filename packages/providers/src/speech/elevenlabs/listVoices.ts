import type { ElevenLabs, ElevenLabsClient } from '@elevenlabs/elevenlabs-js'
import type { Gender, Language, Region, Voice, VoiceAge } from '@scripteam/contract/model'

/** Pages of 100; nobody keeps more voices than this many pages. */
const PAGES = 20

/**
 * All voices of the account by language, accent, gender and age. The vendor's own filter knows one language a voice; a
 * voice that is verified in Spanish and labelled English is found here all the same.
 */
export async function listVoices(client: ElevenLabsClient, signal: AbortSignal): Promise<Voice[]> {
  const voices: Voice[] = []
  let next: string | undefined
  for (let page = 0; page < PAGES; page++) {
    const request = { pageSize: 100, ...(next && { nextPageToken: next }) }
    const found = await client.voices.search(request, { abortSignal: signal, maxRetries: 1, timeoutInSeconds: 8 })
    voices.push(...found.voices.flatMap(voicesOf))
    if (!found.hasMore || !found.nextPageToken) break
    next = found.nextPageToken
  }
  return voices
}

/** One entry for each of our languages that the voice speaks. */
function voicesOf(voice: ElevenLabs.Voice): Voice[] {
  const { voiceId, name = voiceId, labels = {} } = voice
  return (['es', 'en'] as const).flatMap((language) => {
    const region = regionOf(voice, language)
    if (region === null) return []
    const about = {
      gender: genderOf(labels.gender),
      age: ageOf(labels.age),
      isBendable: true,
      timbre: `elevenlabs/${voiceId}`,
    }
    return [{ provider: 'elevenlabs', voiceId, name, language, region, ...about }]
  })
}

/** Null when the voice does not speak the language. What it was made in goes before what it was verified in. */
function regionOf({ labels = {}, verifiedLanguages = [] }: ElevenLabs.Voice, language: Language): Region | null {
  const isOwn = (
    labels.language ?? (BRITISH.test(labels.accent ?? '') || /americ/i.test(labels.accent ?? '') ? 'en' : '')
  ).startsWith(language)
  if (isOwn) return accentOf(language, labels.accent ?? '')
  const verified = verifiedLanguages.find((one) => one.language.startsWith(language))
  return verified ? accentOf(language, `${verified.locale ?? ''} ${verified.accent ?? ''}`) : null
}

const BRITISH = /brit|uk|gb|engl|irish|scot|welsh|austral|zealand|south afric/i
const SPAIN = /es-es|spain|castil|peninsul|european|catal|andalu/i

/** The nearest of the accents we cast by. Spanish that is not of Spain is nearest to Mexico's. */
function accentOf(language: Language, accent: string): Region {
  if (language === 'en') return BRITISH.test(accent.replace('en-US', '')) ? 'uk' : 'us'
  return SPAIN.test(accent) || accent.trim() === '' || accent.trim() === 'standard' ? 'spain' : 'mexico'
}

function genderOf(label: string | undefined): Gender {
  return label === 'male' || label === 'female' ? label : 'neutral'
}

function ageOf(label: string | undefined): VoiceAge {
  if (label === 'young') return 'young'
  return label === 'old' ? 'older' : 'middle'
}
