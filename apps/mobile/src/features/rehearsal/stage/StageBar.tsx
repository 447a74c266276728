import type { ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { useManner } from '../../../state/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Heading, ProgressBar } from '../../../ui/index.ts'

interface Props {
  title: string
  lang: string
  toGo: ReactNode
  share: number
  canPause: boolean
  onPause: () => void
  onLeave: () => void
  onDim: () => void
}

/** Above the scene: the way out, where we are, how much is left. */
export function StageBar({ title, lang, toGo, share, canPause, onPause, onLeave, onDim }: Props) {
  const [t] = useWords('rehearsal')
  return (
    <View style={styles.bar}>
      <View style={styles.row}>
        <Button label={t('stage.leave')} icon="close" isIconOnly look="bare" onPress={onLeave} testID="stage-leave" />
        <View style={styles.words}>
          <Heading level={2} lang={lang} align="center">
            {title}
          </Heading>
          {toGo}
        </View>
        <DimButton onDim={onDim} />
        <Button
          label={t('stage.pause')}
          icon="pause"
          isIconOnly
          look="bare"
          isDisabled={!canPause}
          onPress={onPause}
          testID="stage-pause"
        />
      </View>
      <ProgressBar label={t('stage.progress')} share={share} isLabelHidden />
    </View>
  )
}

function DimButton({ onDim }: { onDim: () => void }) {
  const [t] = useWords('runs')
  const isDim = useManner((state) => state.manner.isDim)
  return (
    <Button
      label={isDim ? t('toBright') : t('toDim')}
      icon="moon"
      isIconOnly
      look="bare"
      isPressed={isDim}
      onPress={onDim}
      testID="stage-dim"
    />
  )
}

const styles = StyleSheet.create({
  bar: { gap: SPACE.s },
  row: { flexDirection: 'row', alignItems: 'center', gap: SPACE.s },
  words: { flex: 1 },
})
