import type { Character } from '@scripteam/contract/model'
import { useWords } from '../../i18n/index.ts'
import { Button, Failed, Notice, toast } from '../../ui/index.ts'
import { useRecast } from './useRecasting.ts'

/** The way back from a recast: the voice and the name as they were. */
export function UndoRecast({ before, onDone }: { before: Character; onDone: () => void }) {
  const [t] = useWords(['casting', 'common'])
  const { name, voiceSettings: voice } = before
  const recast = useRecast(before, () => {
    toast(t('recastUndone', { name }))
    onDone()
  })
  if (voice === null) return null
  const { provider, providerVoiceId: voiceId, settings } = voice
  const undo = () => recast.mutate({ name, voice: { provider, voiceId, isBendable: true }, settings })
  return (
    <>
      <Notice
        tone="success"
        actions={
          <>
            <Button icon="undo" label={t('common:actions.undo')} isBusy={recast.isPending} onPress={undo} />
            <Button look="bare" icon="close" label={t('common:actions.close')} onPress={onDone} />
          </>
        }
      >
        {t('recastDone', { name })}
      </Notice>
      {recast.error ? <Failed error={recast.error} onRetry={undo} /> : null}
    </>
  )
}
