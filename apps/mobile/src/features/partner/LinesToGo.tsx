import type { LineId, PartnerLine } from '@scripteam/contract/model'
import { useState } from 'react'
import { Pressable, StyleSheet, View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { RADIUS, SPACE, TARGET, type Theme, themed } from '../../theme/index.ts'
import { Badge, Button, onWeb, Text } from '../../ui/index.ts'
import { isDone } from './progress.ts'

interface Props {
  lines: readonly PartnerLine[]
  here: LineId | null
  onGo: (to: LineId) => void
}

/** All lines of the part, each with whether it is recorded; pressing one goes there. */
export function LinesToGo({ lines, here, onGo }: Props) {
  const [t] = useWords('partner')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <View style={{ gap: SPACE.s }}>
      <Button
        look="bare"
        icon={isOpen ? 'up' : 'down'}
        label={t('line.all', { count: lines.length })}
        isExpanded={isOpen}
        onPress={() => setIsOpen(!isOpen)}
        testID="all-lines"
      />
      {isOpen ? (
        <View role="list" style={{ gap: SPACE.s }}>
          {lines.map((line, at) => (
            <View role="listitem" key={line.id}>
              <LineRow line={line} number={at + 1} isHere={line.id === here} onPress={() => onGo(line.id)} />
            </View>
          ))}
        </View>
      ) : null}
    </View>
  )
}

interface RowProps {
  line: PartnerLine
  number: number
  isHere: boolean
  onPress: () => void
}

function LineRow({ line, number, isHere, onPress }: RowProps) {
  const [t] = useWords('partner')
  const styles = useStyles()
  const state = isDone(line) ? 'done' : line.recording === null ? 'toDo' : 'changed'
  const tone = { done: 'success', toDo: 'quiet', changed: 'danger' } as const
  return (
    <Pressable
      role="button"
      {...onWeb({ 'aria-current': isHere ? 'step' : undefined })}
      onPress={onPress}
      style={[styles.row, isHere && styles.here]}
    >
      <Text tone="quiet">{`${number}`}</Text>
      <View style={styles.words}>
        <Text face="script" lang={line.language} numberOfLines={2}>
          {line.text}
        </Text>
      </View>
      <Badge tone={tone[state]}>{t(`line.${state}`)}</Badge>
    </Pressable>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    row: {
      flexDirection: 'row',
      alignItems: 'center',
      gap: SPACE.m,
      minHeight: TARGET,
      padding: SPACE.m,
      borderWidth: edgeWidth,
      borderColor: colours.line,
      borderRadius: RADIUS.m,
      backgroundColor: colours.surface,
    },
    here: { borderColor: colours.accent },
    words: { flex: 1 },
  }),
)
