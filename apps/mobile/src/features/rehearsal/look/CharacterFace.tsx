import type { PackCharacter } from '@scripteam/contract/model'
import { StyleSheet, Text, View } from 'react-native'
import { FONT, type Theme, themed } from '../../../theme/index.ts'
import { Picture } from '../../../ui/Picture'
import { useDrawing } from '../pack/useDrawing.ts'

interface Props {
  character: PackCharacter | undefined
  colour: string
  size: number
  /** A wider ring: this is who speaks. */
  isLit?: boolean
}

/** The portrait of a character from the device, or its initial until it is drawn. The name stands beside it, so it is not read out. */
export function CharacterFace({ character, colour, size, isLit }: Props) {
  const styles = useStyles()
  const drawing = useDrawing(character?.avatar?.blob)
  const round = { width: size, height: size, borderRadius: size / 2, borderColor: colour }
  return (
    <View aria-hidden style={[styles.frame, round, isLit && styles.lit]}>
      {drawing === null ? (
        <Text style={[styles.initial, { color: colour, fontSize: size * 0.45 }]}>{initialOf(character)}</Text>
      ) : (
        <Picture address={drawing} alt="" size={size} />
      )}
    </View>
  )
}

function initialOf(character: PackCharacter | undefined): string {
  return Array.from(character?.name ?? '')[0] ?? ''
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    frame: {
      borderWidth: 2,
      overflow: 'hidden',
      alignItems: 'center',
      justifyContent: 'center',
      backgroundColor: colours.raised,
    },
    lit: { borderWidth: 4 },
    initial: { fontFamily: FONT.display },
  }),
)
