import type { Script } from '@scripteam/contract/model'
import { useWords } from '../../i18n/index.ts'
import { Badge, CardLink, Heading, ProgressBar, Row, Text } from '../../ui/index.ts'
import { ScriptFacts } from './ScriptFacts.tsx'
import { isAtWork } from './useScriptQueries.ts'

/** One script in the list: what it is called and how far it has come. */
export function ScriptCard({ script }: { script: Script }) {
  const [t] = useWords('scripts')
  const status = t(`status.${script.processingStatus}`)
  const tone =
    script.processingStatus === 'error' ? 'danger' : script.processingStatus === 'complete' ? 'success' : 'accent'
  return (
    <CardLink to={`/scripts/${script.id}`} label={`${script.title}. ${status}`} testID="script-card">
      <Row place="spread" gap="s">
        <Heading level={2} lang={script.primaryLanguage ?? undefined}>
          {script.title}
        </Heading>
        {script.isSample ? <Badge>{t('list.sample')}</Badge> : null}
      </Row>
      <ScriptFacts script={script} />
      <Text size="small" tone={tone}>
        {status}
      </Text>
      {isAtWork(script.processingStatus) ? (
        <ProgressBar label={status} share={script.progress.percent / 100} isLabelHidden />
      ) : null}
    </CardLink>
  )
}
