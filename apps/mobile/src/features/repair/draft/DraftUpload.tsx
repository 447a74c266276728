import type { Script } from '@scripteam/contract/model'
import { useState } from 'react'
import { keys, queries, unwrap } from '../../../client/index.ts'
import { problemWords, useWords } from '../../../i18n/index.ts'
import type { ChosenFile } from '../../../platform/pickFilePort.ts'
import { Button, Failed, Notice, ProgressBar, Text } from '../../../ui/index.ts'
import { checkFile, FilePlace, useSending } from '../../scripts/index.ts'

/** A file is chosen and sent; the server compares it with the draft before. */
export function DraftUpload({ script, onSent }: { script: Script; onSent: () => void }) {
  const [t] = useWords('repair')
  const { id } = script
  const [file, setFile] = useState<ChosenFile | null>(null)
  const sending = useSending(
    async (chosen: ChosenFile, client, signal) => {
      const ask = { params: { id }, fields: {}, file: chosen.content, fileName: chosen.name }
      return unwrap(await client.call('uploadDraft', ask, { signal }))
    },
    () => {
      onSent()
      void queries.invalidateQueries({ queryKey: keys.scripts })
    },
  )
  const problem = file && checkFile(file)
  const choose = (chosen: ChosenFile) => {
    sending.reset()
    setFile(chosen)
  }
  return (
    <>
      <Text tone="quiet">{t('draft.lead')}</Text>
      <FilePlace file={file} isDisabled={sending.isPending} onFile={choose} />
      {problem === null ? null : (
        <Notice tone="danger" isAlert>
          {problemWords(problem)}
        </Notice>
      )}
      <Outcome sending={sending} />
      {file === null || sending.isPending ? null : (
        <Button
          look="main"
          isWide
          label={t('draft.send')}
          isDisabled={problem !== null}
          onPress={() => sending.mutate(file)}
          testID="send-draft"
        />
      )}
    </>
  )
}

function Outcome({ sending }: { sending: ReturnType<typeof useSending<ChosenFile>> }) {
  const [t] = useWords(['repair', 'scripts'])
  if (sending.wasStopped) return <Notice>{t('scripts:upload.cancelled')}</Notice>
  if (sending.isError) return <Failed error={sending.error} />
  if (!sending.isPending) return null
  return (
    <>
      <ProgressBar
        label={sending.share === 1 ? t('draft.comparing') : t('scripts:upload.sending')}
        share={sending.share}
      />
      <Button label={t('scripts:upload.cancel')} icon="close" onPress={sending.stop} />
    </>
  )
}
