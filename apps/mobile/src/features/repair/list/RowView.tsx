import { memo } from 'react'
import { Text as NativeText, StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { FONT, FONT_SIZE, SPACE, type Theme, themed, useTheme } from '../../../theme/index.ts'
import { Icon, onWeb, Text } from '../../../ui/index.ts'
import { castColour } from '../../rehearsal/index.ts'
import { useDoubtWords, useSuggestionWords } from '../doubtWords.ts'
import { namesOf } from '../reading/namesOf.ts'
import { doubtOf, type Row } from '../reading/rows.ts'
import type { CastName } from './listPort.ts'

interface Props {
  row: Row
  cast: readonly CastName[]
  isSelected: boolean
}

/** One thing that was read, as it stands on the page: heading, line or direction, and the doubt about it. */
export const RowView = memo(function RowView({ row, cast, isSelected }: Props) {
  const styles = useStyles()
  const doubt = doubtOf(row)
  return (
    <View style={[styles.row, row.kind === 'scene' && styles.scene, isSelected && styles.selected]}>
      <View style={styles.words}>
        {row.kind === 'scene' ? <SceneWords title={row.scene.title} /> : null}
        {row.kind === 'direction' ? <NativeText style={styles.direction}>{row.direction.text}</NativeText> : null}
        {row.kind === 'dialogue' ? <LineWords row={row} cast={cast} /> : null}
        {doubt ? <DoubtWords row={row} cast={cast} /> : null}
      </View>
    </View>
  )
})

function SceneWords({ title }: { title: string }) {
  const [t] = useWords('repair')
  const styles = useStyles()
  return <NativeText style={styles.title}>{title === '' ? t('scenes.untitled') : title}</NativeText>
}

function LineWords({ row, cast }: { row: Extract<Row, { kind: 'dialogue' }>; cast: readonly CastName[] }) {
  const styles = useStyles()
  const { line } = row
  const colour = castColour(cast, line.speakers[0], useTheme())
  const lang = line.language === 'es' || line.language === 'en' ? { lang: line.language } : {}
  return (
    <>
      <View style={styles.label}>
        {/* The label as printed for somebody who is not in the cast. */}
        <NativeText style={[styles.name, { color: colour }]}>
          {namesOf(line.speakers, cast) || line.character}
        </NativeText>
        <Text size="small" tone="quiet">
          {line.lineNumber}
        </Text>
      </View>
      {line.stagingNotes && line.stagingNotes.length > 0 ? (
        <NativeText style={styles.notes}>{line.stagingNotes.map((note) => `(${note})`).join(' ')}</NativeText>
      ) : null}
      <NativeText style={styles.speech} {...onWeb(lang)}>
        {line.text}
      </NativeText>
    </>
  )
}

function DoubtWords({ row, cast }: { row: Row; cast: readonly CastName[] }) {
  const styles = useStyles()
  const { colours } = useTheme()
  const words = useDoubtWords(row)
  const suggestion = useSuggestionWords(row, cast)
  return (
    <>
      <View style={styles.doubt}>
        <Icon name="warning" size={16} colour={colours.warning} />
        <NativeText style={styles.doubtWords}>{words}</NativeText>
      </View>
      {suggestion === null ? null : (
        <View style={styles.doubt} testID="suggestion">
          <Icon name="profile" size={16} colour={colours.warning} />
          <NativeText style={styles.doubtWords}>{suggestion}</NativeText>
        </View>
      )}
    </>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    row: {
      paddingVertical: SPACE.s,
      paddingLeft: SPACE.m,
      paddingRight: SPACE.l,
      borderLeftWidth: 4,
      borderLeftColor: 'transparent',
    },
    scene: { paddingTop: SPACE.xl, paddingBottom: SPACE.m },
    selected: { borderLeftColor: colours.accent, backgroundColor: colours.raised },
    words: { gap: SPACE.hair, maxWidth: 680 },
    label: { flexDirection: 'row', alignItems: 'baseline', justifyContent: 'space-between', gap: SPACE.m },
    name: { flexShrink: 1, fontFamily: FONT.body, fontSize: FONT_SIZE.small, fontWeight: '700', letterSpacing: 0.4 },
    title: { color: colours.text, fontFamily: FONT.display, fontSize: FONT_SIZE.large, lineHeight: 25 },
    speech: { color: colours.text, fontFamily: FONT.script, fontSize: FONT_SIZE.large, lineHeight: 27 },
    notes: { color: colours.textQuiet, fontFamily: FONT.script, fontSize: FONT_SIZE.body, fontStyle: 'italic' },
    direction: {
      color: colours.textQuiet,
      fontFamily: FONT.script,
      fontSize: FONT_SIZE.body,
      lineHeight: 23,
      fontStyle: 'italic',
      paddingLeft: SPACE.xl,
    },
    doubt: { flexDirection: 'row', alignItems: 'flex-start', gap: SPACE.s, paddingTop: SPACE.xs },
    doubtWords: {
      flexShrink: 1,
      color: colours.warning,
      fontFamily: FONT.body,
      fontSize: FONT_SIZE.small,
      lineHeight: 19,
    },
  }),
)
