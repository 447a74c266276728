import { Platform, useWindowDimensions } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { WIDTH } from '../../theme/index.ts'
import { Button, Row, Text } from '../../ui/index.ts'

interface Props {
  isFirst: boolean
  onPrevious: () => void
  onNext: () => void
}

/** From line to line, by buttons; where there is a keyboard, its keys are told too. */
export function PrompterSteps({ isFirst, onPrevious, onNext }: Props) {
  const [t] = useWords('takes')
  const hasKeys = useWindowDimensions().width >= WIDTH.wide && Platform.OS === 'web'
  return (
    <>
      <Row gap="s" place="spread">
        <Button
          icon="previous"
          label={t('prompter.previous')}
          fullLabel={t('prompter.previousFull')}
          isDisabled={isFirst}
          onPress={onPrevious}
        />
        <Button icon="next" label={t('prompter.next')} fullLabel={t('prompter.nextFull')} onPress={onNext} />
      </Row>
      {hasKeys ? (
        <Text size="small" tone="quiet">
          {t('prompter.keys')}
        </Text>
      ) : null}
    </>
  )
}
