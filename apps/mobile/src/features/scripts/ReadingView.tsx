import type { Script } from '@scripteam/contract/model'
import { useState } from 'react'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Curtain, Heading, ProgressBar, Text } from '../../ui/index.ts'
import { ConfirmLanguage } from './ConfirmLanguage.tsx'
import { DoubtsNotice } from './CorrectReading.tsx'
import { Entrances } from './Entrances.tsx'
import { type Revelation, walkOn } from './revelation.ts'
import { isBeingRead } from './useScriptQueries.ts'
import { useStagger } from './useStagger.ts'

interface Props {
  script: Script
  seen: Revelation
  /** True right after the upload: the cast walks on even when reading is over before the page is there. */
  isFresh: boolean
}

/** The revelation: who is in the script, one by one; then the question what language it is in. */
export function ReadingView({ script, seen, isFresh }: Props) {
  const [t] = useWords('scripts')
  const isReading = isBeingRead(script.processingStatus)
  const [wasReading] = useState(isReading || isFresh)
  const found = walkOn(seen.found, script.characters)
  const shown = useStagger(found.length, wasReading)
  const isOver = !isReading && shown === found.length
  const percent = seen.progress?.percent ?? script.progress.percent
  return (
    <View style={{ gap: SPACE.l }}>
      <Curtain height={150} />
      <View role="status" style={{ gap: SPACE.xs }}>
        <Heading level={2}>{isOver ? t('reading.done') : t('reading.lead')}</Heading>
        <Text tone="quiet">{shown === 0 ? t('reading.none') : t('reading.found', { count: shown })}</Text>
      </View>
      {isReading ? <ProgressBar label={t('reading.title')} share={percent / 100} isLabelHidden /> : null}
      <Entrances onStage={found.slice(0, shown)} />
      {isOver ? <DoubtsNotice script={script} /> : null}
      {isOver ? <ConfirmLanguage script={script} /> : null}
    </View>
  )
}
