import type { Script } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { useState } from 'react'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Card, ProgressBar, Row, Tabs, Text } from '../../ui/index.ts'
import { CastList, useScriptPack } from '../casting/index.ts'
import { BudgetNotice, WaitingRole } from '../cost/index.ts'
import { AskPartner } from './AskPartner.tsx'
import { BringDraft } from './BringDraft.tsx'
import { CorrectReading, DoubtsNotice } from './CorrectReading.tsx'
import { DeleteScript } from './DeleteScript.tsx'
import { DifficultyLine } from './DifficultyLine.tsx'
import { NarratorSwitch } from './NarratorSwitch.tsx'
import { RenameScript } from './RenameScript.tsx'
import type { Revelation } from './revelation.ts'
import { SceneList } from './SceneList.tsx'
import { ScriptFacts } from './ScriptFacts.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { isAtWork } from './useScriptQueries.ts'

type Part = 'cast' | 'scenes'

/** A script that has been read: its cast, its scenes, and the way to the rehearsal. */
export function ScriptPage({ script, recording }: { script: Script; recording: Revelation['recording'] }) {
  const [t] = useWords('scripts')
  const router = useRouter()
  const [part, setPart] = useState<Part>('cast')
  const isWorking = isAtWork(script.processingStatus)
  const pack = useScriptPack(script.id, isWorking)
  const isPlayable = pack.data?.pack.scenes.some((scene) => scene.isRecorded || scene.recordedAhead) ?? false
  return (
    <View style={{ gap: SPACE.l }}>
      <View style={{ gap: SPACE.hair }}>
        <ScriptFacts script={script} />
        <DifficultyLine script={script} />
      </View>
      {isWorking ? <Recording script={script} recording={recording} isPlayable={isPlayable} /> : null}
      <Button
        look="main"
        icon="practice"
        label={t('page.rehearse')}
        isDisabled={isWorking && !isPlayable}
        onPress={() => router.push({ pathname: '/practice/[scriptId]', params: { scriptId: script.id } })}
        isWide
        testID="rehearse"
      />
      <DoubtsNotice script={script} />
      <WaitingRole script={script} />
      <BudgetNotice script={script} />
      <Row gap="xs">
        <CorrectReading id={script.id} />
        <BringDraft id={script.id} />
        <RenameScript script={script} />
        {isWorking ? null : <AskPartner id={script.id} />}
        <TakeAlong id={script.id} />
        <DeleteScript script={script} />
      </Row>
      <Tabs
        label={t('page.tabs')}
        value={part}
        tabs={[
          { value: 'cast', label: t('page.cast') },
          { value: 'scenes', label: t('page.scenes') },
        ]}
        onChange={setPart}
      >
        {part === 'cast' ? (
          <View style={{ gap: SPACE.l }}>
            <CastList script={script} pack={pack.data ?? null} />
            <NarratorSwitch script={script} />
          </View>
        ) : null}
        {part === 'scenes' ? <SceneList script={script} pack={pack.data ?? null} /> : null}
      </Tabs>
    </View>
  )
}

interface RecordingProps {
  script: Script
  recording: Revelation['recording']
  isPlayable: boolean
}

function Recording({ script, recording, isPlayable }: RecordingProps) {
  const [t] = useWords('scripts')
  return (
    <Card>
      <View role="status">
        <ProgressBar label={t(`status.${script.processingStatus}`)} share={script.progress.percent / 100} />
        {recording === null ? null : <Text tone="quiet">{t('page.recordingScenes', recording)}</Text>}
        {isPlayable ? <Text tone="quiet">{t('page.recordingHint')}</Text> : null}
      </View>
    </Card>
  )
}
