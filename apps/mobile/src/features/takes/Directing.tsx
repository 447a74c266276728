import { DIRECTION_LIMIT } from '@scripteam/contract/api'
import type { LineId, ScriptId } from '@scripteam/contract/model'
import { useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { Button, Failed, Notice, TextField } from '../../ui/index.ts'
import { useDirecting } from './useTakes.ts'

/** Tells the voice in words how to say the line. */
export function Directing({ place }: { place: { script: ScriptId; line: LineId } }) {
  const [t] = useWords('takes')
  const [words, setWords] = useState('')
  const directing = useDirecting(place)
  const record = () => {
    if (words.trim() !== '') directing.mutate(words.trim(), { onSuccess: () => setWords('') })
  }
  const unread = directing.data?.unread ?? []
  return (
    <>
      <TextField
        label={t('direct.label')}
        hint={t('direct.hint')}
        value={words}
        onChange={setWords}
        maxLength={DIRECTION_LIMIT}
        onSubmitEditing={record}
        testID="direction"
      />
      <Button
        look="main"
        icon="record"
        label={t('direct.record')}
        isBusy={directing.isPending}
        isDisabled={words.trim() === ''}
        onPress={record}
      />
      {unread.length > 0 ? (
        <Notice tone="warning" isAlert>
          {t('direct.unread', { words: unread.join(', ') })}
        </Notice>
      ) : null}
      {directing.error ? <Failed error={directing.error} onRetry={record} /> : null}
    </>
  )
}
