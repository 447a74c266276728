import { useEffect } from 'react'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../i18n/index.ts'
import { RADIUS, SPACE, type Theme, themed } from '../theme/index.ts'
import { Button } from './Button.tsx'
import { Text } from './Text.tsx'
import { type Toast, useToasts } from './toasts.ts'

/** Long enough to read two sentences. */
const SHOWN_MS = 7000

/** Where toasts appear. Always there, since screen readers watch only what was there before the words came. */
export function ToastHost() {
  const shown = useToasts((state) => state.shown)
  const styles = useStyles()
  return (
    <View style={styles.host} role="status" aria-live="polite">
      {shown.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </View>
  )
}

function OneToast({ toast }: { toast: Toast }) {
  const hide = useToasts((state) => state.hide)
  const styles = useStyles()
  const [t] = useWords()
  useEffect(() => {
    const timer = setTimeout(() => hide(toast.id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [hide, toast.id])
  return (
    <View style={[styles.toast, toast.tone === 'danger' && styles.danger]}>
      <View style={styles.words}>
        <Text tone={toast.tone}>{toast.words}</Text>
      </View>
      <Button label={t('actions.close')} icon="close" isIconOnly look="bare" onPress={() => hide(toast.id)} />
    </View>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    host: {
      position: 'absolute',
      left: 0,
      right: 0,
      bottom: 76,
      paddingHorizontal: SPACE.l,
      alignItems: 'center',
      gap: SPACE.s,
      pointerEvents: 'box-none',
    },
    toast: {
      flexDirection: 'row',
      alignItems: 'center',
      maxWidth: 520,
      gap: SPACE.s,
      paddingLeft: SPACE.l,
      paddingRight: SPACE.xs,
      backgroundColor: colours.raised,
      borderRadius: RADIUS.m,
      borderWidth: edgeWidth,
      borderColor: colours.accent,
    },
    danger: { borderColor: colours.danger },
    words: { flexShrink: 1, paddingVertical: SPACE.s },
  }),
)
