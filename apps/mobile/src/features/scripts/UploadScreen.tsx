import { UPLOAD_LIMIT_BYTES } from '@scripteam/contract/api'
import type { ExpectedLanguage, Script } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { useState } from 'react'
import { problemWords, useWords } from '../../i18n/index.ts'
import type { ChosenFile } from '../../platform/pickFilePort.ts'
import { useScripts } from '../../state/index.ts'
import { Button, Failed, Notice, ProgressBar, Screen, Select, Text, TextField } from '../../ui/index.ts'
import { checkFile } from './checkFile.ts'
import { FilePlace } from './FilePlace.tsx'
import { useUpload } from './useUpload.ts'

const MEGABYTE = 1024 * 1024
const LANGUAGES = ['auto', 'es', 'en'] as const satisfies readonly ExpectedLanguage[]

/** Brings a script to the server. */
export function UploadScreen() {
  const [t] = useWords(['scripts', 'common'])
  const router = useRouter()
  const { expectedLanguage, expect } = useScripts()
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [title, setTitle] = useState('')
  const upload = useUpload((script: Script) => router.replace(`/scripts/${script.id}?fresh=1`))
  const problem = file && checkFile(file)
  const choose = (chosen: ChosenFile) => {
    upload.reset()
    setFile(chosen)
  }
  return (
    <Screen title={t('upload.title')} width="form" onBack={() => router.dismissTo('/scripts')}>
      <Text tone="quiet">{t('upload.lead', { limit: UPLOAD_LIMIT_BYTES / MEGABYTE })}</Text>
      <FilePlace file={file} isDisabled={upload.isPending} onFile={choose} />
      {problem === null ? null : (
        <Notice tone="danger" isAlert>
          {problemWords(problem)}
        </Notice>
      )}
      <TextField
        label={`${t('upload.name')} (${t('common:optional')})`}
        hint={t('upload.nameHint')}
        value={title}
        onChange={setTitle}
        maxLength={300}
        isDisabled={upload.isPending}
      />
      <Select
        label={t('upload.language')}
        value={expectedLanguage}
        options={LANGUAGES.map((value) => ({
          value,
          label: value === 'auto' ? t('upload.auto') : t(`common:languages.${value}`),
        }))}
        onChange={expect}
        isDisabled={upload.isPending}
      />
      <Outcome upload={upload} />
      {file === null || upload.isPending ? null : (
        <Button
          look="main"
          isWide
          label={t('upload.send')}
          isDisabled={problem !== null}
          onPress={() => upload.mutate({ file, title, expectedLanguage })}
        />
      )}
      <Text size="small" tone="quiet">
        {t('upload.yours')}
      </Text>
    </Screen>
  )
}

function Outcome({ upload }: { upload: ReturnType<typeof useUpload> }) {
  const [t] = useWords('scripts')
  if (upload.wasStopped) return <Notice>{t('upload.cancelled')}</Notice>
  if (upload.isError) return <Failed error={upload.error} />
  if (!upload.isPending) return null
  const label = upload.share === 1 ? t('upload.checking') : t('upload.sending')
  return (
    <>
      <ProgressBar label={label} share={upload.share} />
      <Button label={t('upload.cancel')} icon="close" onPress={upload.stop} />
    </>
  )
}
