import type { Character, Language, Region, Voice, VoiceSettings } from '@scripteam/contract/model'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { client, keys, queries, unwrap } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { toast } from '../../ui/index.ts'

export type Recasting = ReturnType<typeof useRecasting>

/** What is chosen in the recast dialog, and the way to have it. */
export function useRecasting(props: {
  character: Character
  language: Language
  onSaved: () => void
  onClose: () => void
}) {
  const { character, language } = props
  const [t] = useWords('casting')
  const now = character.voiceSettings
  const [name, setName] = useState(character.name)
  const [region, setRegion] = useState<Region | 'any'>(now?.region ?? 'any')
  const nowKey = now === null ? '' : keyOf({ provider: now.provider, voiceId: now.providerVoiceId })
  const [voiceKey, setVoiceKey] = useState(nowKey)
  const [settings, setSettings] = useState<VoiceSettings>(now?.settings ?? { pitch: 0, rate: 1, range: 1 })
  const voices = useVoices(language)
  const voice = voices.data?.find((one) => keyOf(one) === voiceKey) ?? null
  const saving = useRecast(character, (recast) => {
    toast(t('dialog.saved', { name: recast.name }))
    props.onSaved()
    props.onClose()
  })
  return {
    name,
    setName,
    region,
    setRegion,
    nowKey,
    voiceKey,
    setVoiceKey,
    settings,
    setSettings,
    voices,
    voice,
    isBusy: saving.isPending,
    error: saving.error,
    save: () => voice && saving.mutate({ name: name.trim(), voice, settings }),
  }
}

/** Names a voice among those of all providers. */
export function keyOf(voice: Pick<Voice, 'provider' | 'voiceId'>): string {
  return `${voice.provider}/${voice.voiceId}`
}

function useVoices(language: Language) {
  return useQuery({
    queryKey: keys.voices(language),
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => unwrap(await client.call('listVoices', { query: { language } }, { signal })).voices,
  })
}

interface Casting {
  readonly name: string
  readonly voice: Pick<Voice, 'provider' | 'voiceId' | 'isBendable'>
  readonly settings: VoiceSettings
}

/** Gives a character a name and a voice. */
export function useRecast({ id, scriptId }: Pick<Character, 'id' | 'scriptId'>, onDone: (recast: Character) => void) {
  return useMutation({
    mutationFn: async ({ name, voice, settings }: Casting) => {
      const { provider, voiceId } = voice
      const body = { name, voice: { provider, voiceId, ...(voice.isBendable && { settings }) } }
      return unwrap(await client.call('changeCharacter', { params: { id: scriptId, characterId: id }, body }))
    },
    onSuccess: (recast) => {
      void queries.invalidateQueries({ queryKey: keys.scripts })
      onDone(recast)
    },
  })
}
