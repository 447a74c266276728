import type { Script } from '@scripteam/contract/model'
import { useWords } from '../../i18n/index.ts'
import { Failed, Heading, Loading, Text } from '../../ui/index.ts'
import { ExportCard } from './ExportCard.tsx'
import { useExports } from './useExports.ts'

/** The files that were made of a script, and those that are being made. */
export function ExportList({ script }: { script: Script }) {
  const [t] = useWords('takeAlong')
  const files = useExports(script.id)
  if (files.isError) return <Failed error={files.error} onRetry={() => void files.refetch()} />
  if (!files.data) return <Loading />
  return (
    <>
      <Heading level={2}>{t('files')}</Heading>
      {files.data.length === 0 ? <Text tone="quiet">{t('none')}</Text> : null}
      {files.data.map((file) => (
        <ExportCard key={file.id} script={script} made={file} />
      ))}
    </>
  )
}
