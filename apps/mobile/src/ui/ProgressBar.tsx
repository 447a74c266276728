import { StyleSheet, View } from 'react-native'
import { type Theme, themed } from '../theme/index.ts'
import { Text } from './Text.tsx'

interface Props {
  label: string
  /** From 0 to 1; null when nobody knows. */
  share: number | null
  isLabelHidden?: boolean
}

/** How far something has come. */
export function ProgressBar({ label, share, isLabelHidden }: Props) {
  const styles = useStyles()
  const percent = share === null ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <View style={styles.box}>
      {isLabelHidden ? null : <Text size="small">{label}</Text>}
      <View
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        style={styles.track}
      >
        <View style={[styles.done, { width: `${percent ?? 30}%` }, percent === undefined && styles.unknown]} />
      </View>
    </View>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    box: { gap: 4, alignSelf: 'stretch' },
    track: { height: 10, borderRadius: 5, borderWidth: 1, borderColor: colours.edge, overflow: 'hidden' },
    done: { height: 8, backgroundColor: colours.accent, borderRightWidth: 2, borderRightColor: colours.accent },
    unknown: { opacity: 0.5 },
  }),
)
