import type { PageRow, ScriptPage, SourcePlace } from '@scripteam/contract/model'
import { memo, useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { FONT_SIZE, RADIUS, SPACE, type Theme, themed } from '../../../theme/index.ts'
import { Text } from '../../../ui/index.ts'
import { rowsNear } from './rowsNear.ts'

interface Props {
  page: ScriptPage
  /** The rows to light; null for none. */
  lit: SourcePlace | null
  /** Where on the sheet the lit rows begin, in pixels from its top. */
  onLit: (top: number) => void
}

/** The rows of a page in words, as they stand in the file. */
export function PageWords({ page, lit, onLit }: Props) {
  const [t] = useWords('repair')
  const styles = useStyles()
  const [near, setNear] = useState(0)
  if (lit && lit.firstRow !== near) setNear(lit.firstRow)
  const { first, end } = rowsNear(page.rows.length, near)
  return (
    <View style={styles.sheet}>
      {page.rows.length === 0 ? <Text tone="inkQuiet">{t('original.emptyPage')}</Text> : null}
      {page.rows.slice(first, end).map((row, offset) => {
        const at = first + offset
        const isLit = lit !== null && at >= lit.firstRow && at <= lit.lastRow
        const isFirst = at === lit?.firstRow
        // Drawn anew when it is lit, so that it tells where it stands.
        return <OneRow key={`${at}-${isLit}`} row={row} isLit={isLit} onPlace={isFirst ? onLit : undefined} />
      })}
    </View>
  )
}

/** Width of a letter, for indents that are counted in letters. */
const LETTER = FONT_SIZE.body * 0.45
const DEEPEST = 40

interface RowProps {
  row: PageRow
  isLit: boolean
  onPlace: ((top: number) => void) | undefined
}

const OneRow = memo(function OneRow({ row, isLit, onPlace }: RowProps) {
  const styles = useStyles()
  const indent = { paddingLeft: SPACE.m + Math.min(row.indent ?? 0, DEEPEST) * LETTER }
  return (
    <View
      onLayout={onPlace && ((event) => onPlace(event.nativeEvent.layout.y))}
      style={[styles.row, indent, isLit && styles.lit]}
    >
      {isLit ? <View style={[StyleSheet.absoluteFill, styles.light]} /> : null}
      <Text face="script" tone="ink" isStrong={isLit}>
        {row.text === '' ? ' ' : row.text}
      </Text>
    </View>
  )
})

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    sheet: {
      alignSelf: 'stretch',
      maxWidth: 720,
      paddingVertical: SPACE.xl,
      paddingHorizontal: SPACE.s,
      borderRadius: RADIUS.s,
      borderWidth: 1,
      borderColor: colours.line,
      backgroundColor: colours.paper,
    },
    row: { paddingRight: SPACE.m, borderLeftWidth: 4, borderLeftColor: 'transparent' },
    lit: { borderLeftColor: colours.velvet },
    light: { backgroundColor: colours.accent, opacity: 0.35 },
  }),
)
