import type { Character, Language } from '@scripteam/contract/model'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { Button, Dialog, Failed, Loading, Text, TextField } from '../../ui/index.ts'
import { Audition } from './Audition.tsx'
import { keyOf, type Recasting, useRecasting } from './useRecasting.ts'
import { VoiceBend } from './VoiceBend.tsx'
import { VoiceChoice } from './VoiceChoice.tsx'

interface Props {
  character: Character
  language: Language
  /** It has been recast, and can be taken back. */
  onSaved: () => void
  onClose: () => void
}

/** Another name or another voice for a character. */
export function RecastDialog(props: Props) {
  const [t] = useWords('casting')
  const form = useRecasting(props)
  return (
    <Dialog
      title={t('dialog.title', { name: props.character.name })}
      isOpen
      onClose={props.onClose}
      actions={<Foot character={props.character} form={form} />}
    >
      <TextField
        label={t('dialog.name')}
        value={form.name}
        onChange={form.setName}
        maxLength={200}
        error={form.name.trim() === '' ? t('dialog.nameMissing') : undefined}
      />
      {form.voices.isPending ? <Loading /> : null}
      {form.voices.isError ? <Failed error={form.voices.error} onRetry={() => void form.voices.refetch()} /> : null}
      {form.voices.data ? <VoiceChoice form={form} voices={form.voices.data} /> : null}
      {form.voice?.isBendable ? <VoiceBend form={form} /> : null}
      <Text size="small" tone="quiet">
        {t('dialog.note')}
      </Text>
    </Dialog>
  )
}

/** Always in sight below the long list of voices: hearing the one that is chosen, and giving it. */
function Foot({ character, form }: { character: Character; form: Recasting }) {
  const [t] = useWords('casting')
  const { voice, settings } = form
  return (
    <>
      {form.error ? (
        <View style={styles.failed}>
          <Failed error={form.error} />
        </View>
      ) : null}
      {voice === null ? null : <Audition key={keyOf(voice)} character={character} voice={voice} settings={settings} />}
      <Button
        look="main"
        icon="voice"
        label={t('dialog.save')}
        isBusy={form.isBusy}
        isDisabled={form.name.trim() === '' || voice === null}
        onPress={form.save}
      />
    </>
  )
}

const styles = StyleSheet.create({
  // A line of its own, above the buttons.
  failed: { width: '100%' },
})
