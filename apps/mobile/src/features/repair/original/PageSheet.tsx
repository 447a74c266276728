import type { ScriptPage, SourcePlace } from '@scripteam/contract/model'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { FONT_SIZE, RADIUS, SPACE, type Theme, themed } from '../../../theme/index.ts'
import { Text } from '../../../ui/index.ts'
import { PageImage } from './PageImage.tsx'

interface Props {
  page: ScriptPage
  /** The rows to light; null for none. */
  lit: SourcePlace | null
  /** Where on the sheet the lit rows begin, in pixels from its top, once that is known. */
  onLit: (top: number) => void
  /** The address of the image is no longer good. */
  onStale: () => void
}

/** A page as it is printed, or its rows in words where the file has no picture. */
export function PageSheet({ page, lit, onLit, onStale }: Props) {
  const [isBroken, setBroken] = useState(false)
  if (page.image === null || page.size === null || isBroken) return <PageWords page={page} lit={lit} onLit={onLit} />
  const onFailed = () => {
    onStale()
    setBroken(true)
  }
  return <PageImage page={page} image={page.image} size={page.size} lit={lit} onLit={onLit} onFailed={onFailed} />
}

/** Width of a letter, for indents that are counted in letters. */
const LETTER = FONT_SIZE.body * 0.45

function PageWords({ page, lit, onLit }: Omit<Props, 'onStale'>) {
  const [t] = useWords('repair')
  const styles = useStyles()
  return (
    <View style={styles.sheet}>
      {page.rows.length === 0 ? <Text tone="inkQuiet">{t('original.emptyPage')}</Text> : null}
      {page.rows.map((row, at) => {
        const isLit = lit !== null && at >= lit.firstRow && at <= lit.lastRow
        return (
          <View
            // Rows have no other name than their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a page never change
            key={at}
            onLayout={isLit && at === lit.firstRow ? (event) => onLit(event.nativeEvent.layout.y) : undefined}
            style={[styles.row, { paddingLeft: SPACE.m + Math.min(row.indent ?? 0, 40) * LETTER }, isLit && styles.lit]}
          >
            {isLit ? <View style={[StyleSheet.absoluteFill, styles.light]} /> : null}
            <Text face="script" tone="ink" isStrong={isLit}>
              {row.text === '' ? ' ' : row.text}
            </Text>
          </View>
        )
      })}
    </View>
  )
}

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
