import type { ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { SPACE } from '../theme/index.ts'

interface Props {
  children: ReactNode
  gap?: keyof typeof SPACE
  /** `spread`: first at the left, last at the right. */
  place?: 'start' | 'center' | 'end' | 'spread'
}

/** Things side by side, in as many lines as they need. */
export function Row({ children, gap = 'm', place = 'start' }: Props) {
  return <View style={[styles.row, styles[place], { gap: SPACE[gap] }]}>{children}</View>
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', alignSelf: 'stretch' },
  start: { justifyContent: 'flex-start' },
  center: { justifyContent: 'center' },
  end: { justifyContent: 'flex-end' },
  spread: { justifyContent: 'space-between' },
})
