import { type ReactNode, useId } from 'react'
import { Modal, ScrollView, StyleSheet, View } from 'react-native'
import { useWords } from '../i18n/index.ts'
import { RADIUS, SPACE, TARGET, type Theme, themed, useIsStill } from '../theme/index.ts'
import { Button } from './Button.tsx'
import { Heading } from './Heading.tsx'

interface Props {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode
}

/** A question over the screen: focus goes in, stays in and returns; Escape closes it. */
export function Dialog({ title, isOpen, onClose, children, actions }: Props) {
  const id = useId()
  const styles = useStyles()
  const isStill = useIsStill()
  const [t] = useWords()
  return (
    <Modal
      visible={isOpen}
      transparent
      onRequestClose={onClose}
      animationType={isStill ? 'none' : 'fade'}
      aria-labelledby={id}
    >
      <View style={styles.veil}>
        <View style={styles.sheet}>
          <View style={styles.head}>
            <View style={styles.title}>
              <Heading level={2} id={id}>
                {title}
              </Heading>
            </View>
          </View>
          <ScrollView style={styles.scroll} contentContainerStyle={styles.body}>
            {children}
          </ScrollView>
          {actions === undefined ? null : <View style={styles.actions}>{actions}</View>}
          {/* Last, so that the focus begins with what the dialog is about. */}
          <View style={styles.close}>
            <Button label={t('actions.close')} icon="close" isIconOnly look="bare" onPress={onClose} />
          </View>
        </View>
      </View>
    </Modal>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    veil: { flex: 1, backgroundColor: colours.veil, alignItems: 'center', justifyContent: 'center', padding: SPACE.l },
    sheet: {
      width: '100%',
      maxWidth: 560,
      maxHeight: '100%',
      backgroundColor: colours.raised,
      borderRadius: RADIUS.l,
      borderWidth: edgeWidth,
      borderColor: colours.edge,
      overflow: 'hidden',
    },
    head: { flexDirection: 'row', alignItems: 'flex-start', gap: SPACE.s, padding: SPACE.l, paddingBottom: SPACE.s },
    title: { flex: 1, paddingTop: SPACE.s, paddingRight: TARGET },
    close: { position: 'absolute', top: SPACE.l, right: SPACE.s },
    scroll: { flexGrow: 0, flexShrink: 1 },
    body: { gap: SPACE.l, padding: SPACE.l, paddingTop: SPACE.s },
    actions: {
      flexDirection: 'row',
      flexWrap: 'wrap',
      justifyContent: 'flex-end',
      gap: SPACE.m,
      padding: SPACE.l,
      borderTopWidth: 1,
      borderTopColor: colours.line,
    },
  }),
)
