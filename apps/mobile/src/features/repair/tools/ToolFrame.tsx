import { type ReactNode, useId } from 'react'
import { ScrollView, StyleSheet, useWindowDimensions, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE, WIDTH } from '../../../theme/index.ts'
import { Button, Heading, onWeb, Row, Text } from '../../../ui/index.ts'

interface Props {
  title: string
  /** What the keyboard does; shown where there is likely to be one. */
  hint?: string
  /** What the main button says. */
  send: string
  canSend: boolean
  onSend: () => void
  onClose: () => void
  children: ReactNode
}

/** One tool at work on what is selected, in the place of the buttons. */
export function ToolFrame({ title, hint, send, canSend, onSend, onClose, children }: Props) {
  const id = useId()
  const [t] = useWords()
  const isWide = useWindowDimensions().width >= WIDTH.wide
  return (
    <View role="group" aria-labelledby={id} style={styles.frame} testID="tool">
      <ScrollView
        style={styles.scroll}
        contentContainerStyle={styles.body}
        keyboardShouldPersistTaps="handled"
        {...onWeb({ dataSet: { scrollQuiet: '' } })}
      >
        <Heading level={2} look={3} id={id}>
          {title}
        </Heading>
        {children}
        {hint === undefined || !isWide ? null : (
          <Text size="small" tone="quiet">
            {hint}
          </Text>
        )}
      </ScrollView>
      <Row place="end" gap="s">
        <Button look="bare" label={t('actions.cancel')} onPress={onClose} />
        <Button look="main" label={send} isDisabled={!canSend} onPress={onSend} testID="tool-send" />
      </Row>
    </View>
  )
}

const styles = StyleSheet.create({
  frame: { gap: SPACE.s, padding: SPACE.m, flexShrink: 1 },
  scroll: { flexGrow: 0, flexShrink: 1 },
  body: { gap: SPACE.m, padding: SPACE.xs },
})
