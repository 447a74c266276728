import type { Character, Voice, VoiceSettings } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { StyleSheet, View } from 'react-native'
import { client, unwrap } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { Button, Failed, Text } from '../../ui/index.ts'
import { useListening } from './useListening.ts'

interface Props {
  character: Character
  voice: Voice
  settings: VoiceSettings
}

/** Lets the chosen voice say a line of the character, bent as it is set now, before anything is changed. */
export function Audition({ character, voice, settings }: Props) {
  const [t] = useWords(['casting', 'common'])
  const listening = useListening()
  const asking = useMutation({
    mutationFn: async () => {
      const { provider, voiceId, isBendable } = voice
      const body = { voice: { provider, voiceId, ...(isBendable && { settings }) } }
      const params = { id: character.scriptId, characterId: character.id }
      return unwrap(await client.call('audition', { params, body }))
    },
    onSuccess: ({ audio, lineId, url }) => listening.toggle({ audio, lineId, url }),
  })
  const isPlaying = listening.playing !== null
  return (
    <>
      {asking.data || asking.error ? (
        <View style={styles.said}>
          {asking.error ? <Failed error={asking.error} /> : null}
          {asking.data ? (
            <Text face="script" tone="quiet" lang={voice.language} numberOfLines={2}>
              {asking.data.text}
            </Text>
          ) : null}
        </View>
      ) : null}
      <Button
        icon={isPlaying ? 'stop' : 'play'}
        label={isPlaying ? t('common:actions.stop') : t('dialog.audition')}
        isBusy={asking.isPending}
        onPress={() => (isPlaying ? listening.hush() : asking.mutate())}
        testID="audition"
      />
    </>
  )
}

const styles = StyleSheet.create({
  // A line of its own, above the buttons at the foot.
  said: { width: '100%' },
})
