import { useFocusEffect } from 'expo-router'
import { useCallback, useState } from 'react'
import { Platform, StyleSheet, View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { pickFile, watchDrops } from '../../platform/pickFile'
import type { ChosenFile } from '../../platform/pickFilePort.ts'
import { RADIUS, SPACE, type Theme, themed, useTheme } from '../../theme/index.ts'
import { Button, Icon, Text } from '../../ui/index.ts'

interface Props {
  file: ChosenFile | null
  isDisabled: boolean
  onFile: (file: ChosenFile) => void
}

/** Where a file is dropped or chosen. The whole page takes drops while it is in front; this is where it shows. */
export function FilePlace({ file, isDisabled, onFile }: Props) {
  const [t] = useWords('scripts')
  const styles = useStyles()
  const { colours } = useTheme()
  const isHovering = useDrops(onFile, isDisabled)
  const choose = async () => {
    const chosen = await pickFile()
    if (chosen) onFile(chosen)
  }
  return (
    <View style={[styles.place, isHovering && styles.hovered]} testID="file-place">
      <Icon name="upload" size={40} colour={colours.accent} />
      {Platform.OS === 'web' ? <Text tone="quiet">{t(isHovering ? 'upload.dropNow' : 'upload.drop')}</Text> : null}
      {file === null ? null : (
        <View role="status">
          <Text align="center">{t('upload.chosen', { name: file.name, size: sizeOf(file.bytes) })}</Text>
        </View>
      )}
      <Button
        look={file === null ? 'main' : 'quiet'}
        label={file === null ? t('upload.choose') : t('upload.chooseOther')}
        isDisabled={isDisabled}
        onPress={() => void choose()}
      />
    </View>
  )
}

/** A size as it is written in file lists: kilobytes, megabytes from one on. */
function sizeOf(bytes: number): string {
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB']
  return `${size.toFixed(1)} ${unit}`
}

function useDrops(onFile: (file: ChosenFile) => void, isDisabled: boolean): boolean {
  const [isHovering, setHovering] = useState(false)
  useFocusEffect(
    useCallback(() => {
      const accept = (file: ChosenFile) => {
        if (!isDisabled) onFile(file)
      }
      return watchDrops(accept, setHovering)
    }, [onFile, isDisabled]),
  )
  return isHovering
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    place: {
      alignItems: 'center',
      gap: SPACE.m,
      padding: SPACE.xl,
      borderWidth: 2,
      borderStyle: 'dashed',
      borderColor: colours.edge,
      borderRadius: RADIUS.l,
      backgroundColor: colours.surface,
    },
    hovered: { borderColor: colours.accent, borderStyle: 'solid', backgroundColor: colours.raised },
  }),
)
