import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Notice, Row, Text } from '../../ui/index.ts'
import type { RecorderInHand } from './useRecorder.ts'

interface Props {
  recorder: RecorderInHand
  keepLabel: string
  isKeeping: boolean
  onKeep: () => void
}

/** Record, listen, again, keep: what can be done with a recording where it stands. */
export function RecorderButtons({ recorder, keepLabel, isKeeping, onKeep }: Props) {
  const [t] = useWords(['takes', 'common'])
  const { recorded } = recorder
  return (
    <View style={{ gap: SPACE.m }}>
      <View role="status">
        {recorded.kind === 'running' ? <Text tone="danger">{t('recorder.running')}</Text> : null}
        {recorded.kind === 'ready' ? <Text tone="quiet">{lengthWords(t, recorded.recording.durationMs)}</Text> : null}
      </View>
      {recorded.kind === 'nothing' && recorded.problem !== null ? (
        <Notice tone="warning" isAlert>
          {t(`recorder.problems.${recorded.problem}`)}
        </Notice>
      ) : null}
      <Row gap="s">
        {recorded.kind === 'nothing' || recorded.kind === 'opening' ? (
          <Button
            look="main"
            icon="record"
            label={t('recorder.start')}
            isBusy={recorded.kind === 'opening'}
            onPress={recorder.start}
            testID="record"
          />
        ) : null}
        {recorded.kind === 'running' ? (
          <Button
            look="danger"
            icon="stop"
            label={t('recorder.stop')}
            onPress={recorder.stop}
            testID="stop-recording"
          />
        ) : null}
        {recorded.kind === 'ready' ? (
          <>
            <Button
              icon={recorded.isPlaying ? 'stop' : 'play'}
              label={recorded.isPlaying ? t('common:actions.stop') : t('recorder.listen')}
              onPress={recorder.listen}
            />
            <Button icon="repeat" label={t('recorder.again')} isDisabled={isKeeping} onPress={recorder.start} />
            <Button look="main" icon="check" label={keepLabel} isBusy={isKeeping} onPress={onKeep} testID="keep" />
          </>
        ) : null}
      </Row>
    </View>
  )
}

type Words = ReturnType<typeof useWords<['takes', 'common']>>[0]

function lengthWords(t: Words, durationMs: number): string {
  return t('recorder.length', { count: Math.max(1, Math.round(durationMs / 1000)) })
}
