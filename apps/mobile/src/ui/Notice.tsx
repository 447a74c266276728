import type { ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { RADIUS, SPACE, type Theme, themed, useTheme } from '../theme/index.ts'
import { Icon, type IconName } from './Icon.tsx'
import { onWeb } from './onWeb.ts'
import { Text } from './Text.tsx'

type Tone = 'info' | 'warning' | 'danger' | 'success'

interface Props {
  tone?: Tone
  title?: string
  children?: ReactNode
  /** Buttons below the words. */
  actions?: ReactNode
  /** Read out when it appears: for errors that answer something the actor has done. */
  isAlert?: boolean
}

const ICONS: Readonly<Record<Tone, IconName>> = {
  info: 'info',
  warning: 'warning',
  danger: 'warning',
  success: 'check',
}

/** A sentence that stands out, with what can be done about it. */
export function Notice({ tone = 'info', title, children, actions, isAlert }: Props) {
  const styles = useStyles()
  const { colours } = useTheme()
  const colour = { info: colours.accent, warning: colours.warning, danger: colours.danger, success: colours.success }[
    tone
  ]
  return (
    <View style={[styles.box, { borderColor: colour }]} {...(isAlert ? { role: 'alert' as const } : onWeb({}))}>
      <Icon name={ICONS[tone]} colour={colour} />
      <View style={styles.words}>
        {title === undefined ? null : <Text isStrong>{title}</Text>}
        {typeof children === 'string' ? <Text>{children}</Text> : children}
        {actions === undefined ? null : <View style={styles.actions}>{actions}</View>}
      </View>
    </View>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    box: {
      flexDirection: 'row',
      alignSelf: 'stretch',
      gap: SPACE.m,
      padding: SPACE.l,
      borderWidth: edgeWidth,
      borderLeftWidth: 4,
      borderRadius: RADIUS.m,
      backgroundColor: colours.surface,
    },
    words: { flex: 1, gap: SPACE.s },
    actions: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.s, paddingTop: SPACE.xs },
  }),
)
