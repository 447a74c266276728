import type { Character, Language } from '@scripteam/contract/model'
import { useWords } from '../../i18n/index.ts'
import { Button, Dialog, Failed, Loading, Text, TextField } from '../../ui/index.ts'
import { Audition } from './Audition.tsx'
import { useRecasting } from './useRecasting.ts'
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
      actions={
        <Button
          look="main"
          icon="voice"
          label={t('dialog.save')}
          isBusy={form.isBusy}
          isDisabled={form.name.trim() === '' || form.voice === null}
          onPress={form.save}
        />
      }
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
      {form.voice ? <Audition character={props.character} voice={form.voice} settings={form.settings} /> : null}
      <Text size="small" tone="quiet">
        {t('dialog.note')}
      </Text>
      {form.error ? <Failed error={form.error} /> : null}
    </Dialog>
  )
}
