import { StyleSheet, View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { RADIUS, SPACE, type Theme, themed, useTheme } from '../../theme/index.ts'
import { Button, Icon, Text } from '../../ui/index.ts'
import type { Wish } from './wishes.ts'

interface Props {
  /** Places of the doubtful rows, and the selected one. */
  doubtful: readonly number[]
  at: number
  onWish: (wish: Wish) => void
}

/** How many places are doubtful, which of them one is at, and the way to the others. */
export function DoubtQueue({ doubtful, at, onWish }: Props) {
  const [t] = useWords('repair')
  const styles = useStyles()
  const { colours } = useTheme()
  const place = doubtful.indexOf(at)
  const count = doubtful.length
  const isDone = count === 0
  return (
    <View role="group" aria-label={t('queue.label')} style={[styles.queue, isDone && styles.done]} testID="queue">
      {isDone ? null : (
        <Button
          icon="back"
          look="bare"
          isIconOnly
          label={t('queue.previous')}
          onPress={() => onWish('previousDoubt')}
          testID="previous-doubt"
        />
      )}
      <View style={styles.words} role="status">
        <Icon name={isDone ? 'check' : 'warning'} size={18} colour={isDone ? colours.success : colours.warning} />
        <Text size="small" isStrong tone={isDone ? 'success' : 'plain'}>
          {isDone
            ? t('queue.none')
            : place === -1
              ? t('queue.count', { count })
              : t('queue.at', { at: place + 1, count })}
        </Text>
      </View>
      {isDone ? null : (
        <Button
          icon="forward"
          look="bare"
          isIconOnly
          label={t('queue.next')}
          onPress={() => onWish('nextDoubt')}
          testID="next-doubt"
        />
      )}
    </View>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    queue: {
      flexDirection: 'row',
      alignItems: 'center',
      justifyContent: 'space-between',
      borderRadius: RADIUS.round,
      borderWidth: 1,
      borderColor: colours.line,
      backgroundColor: colours.raised,
      minHeight: 46,
    },
    done: { justifyContent: 'center', paddingHorizontal: SPACE.l },
    words: { flexDirection: 'row', alignItems: 'center', gap: SPACE.s, minWidth: 190, justifyContent: 'center' },
  }),
)
