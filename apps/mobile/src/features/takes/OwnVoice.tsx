import type { LineId, ScriptId } from '@scripteam/contract/model'
import { useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { Failed, Text, TextField, toast } from '../../ui/index.ts'
import { RecorderButtons } from './RecorderButtons.tsx'
import { useRecorder } from './useRecorder.ts'
import { useKeeping } from './useTakes.ts'

/** Records the line in one's own voice, or has a partner do it on the same device. */
export function OwnVoice({ script, line }: { script: ScriptId; line: LineId }) {
  const [t] = useWords('takes')
  const [by, setBy] = useState('')
  const recorder = useRecorder()
  const keeping = useKeeping(script)
  const keep = () => {
    if (recorder.recorded.kind !== 'ready') return
    const { recording } = recorder.recorded
    const onSuccess = () => {
      recorder.clear()
      toast(t('own.kept'))
    }
    keeping.mutate({ line, by: by.trim(), recording }, { onSuccess })
  }
  return (
    <>
      <Text>{t('own.about')}</Text>
      <TextField label={t('own.by')} hint={t('own.byHint')} value={by} onChange={setBy} maxLength={100} />
      <RecorderButtons recorder={recorder} keepLabel={t('own.keep')} isKeeping={keeping.isPending} onKeep={keep} />
      {keeping.error ? <Failed error={keeping.error} onRetry={keep} /> : null}
    </>
  )
}
