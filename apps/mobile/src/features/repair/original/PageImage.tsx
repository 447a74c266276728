import type { PageRow, ScriptPage, SourcePlace } from '@scripteam/contract/model'
import { useEffect, useState } from 'react'
import { Image, StyleSheet, View } from 'react-native'
import { absolute } from '../../../client/index.ts'
import { useWords } from '../../../i18n/index.ts'
import { RADIUS, type Theme, themed } from '../../../theme/index.ts'
import { frameOf } from './frameOf.ts'

interface Props {
  page: ScriptPage
  image: string
  size: NonNullable<ScriptPage['size']>
  lit: SourcePlace | null
  onLit: (top: number) => void
  onFailed: () => void
}

/** The printed page with a frame round the lit rows. */
export function PageImage({ page, image, size, lit, onLit, onFailed }: Props) {
  const [t] = useWords('repair')
  const styles = useStyles()
  const [height, setHeight] = useState(0)
  const frame = lit && frameOf(litRows(page.rows, lit))
  const top = frame?.top ?? null
  useEffect(() => {
    if (top !== null && height > 0) onLit(top * height)
  }, [top, height, onLit])
  return (
    <View
      style={[styles.page, { aspectRatio: size.width / size.height }]}
      onLayout={(event) => setHeight(event.nativeEvent.layout.height)}
    >
      <View style={[StyleSheet.absoluteFill, styles.print]}>
        <Image
          source={{ uri: absolute(image) }}
          alt={t('original.image', { page: page.number })}
          style={StyleSheet.absoluteFill}
          resizeMode="contain"
          onError={onFailed}
        />
      </View>
      {frame ? (
        <View
          testID="lit"
          style={[
            styles.frame,
            {
              top: percent(frame.top),
              left: percent(frame.left),
              width: percent(frame.right - frame.left),
              height: percent(frame.bottom - frame.top),
            },
          ]}
        >
          <View style={[StyleSheet.absoluteFill, styles.light]} />
        </View>
      ) : null}
    </View>
  )
}

function litRows(rows: readonly PageRow[], { firstRow, lastRow }: SourcePlace): readonly PageRow[] {
  return rows.slice(firstRow, lastRow + 1)
}

function percent(share: number): `${number}%` {
  return `${share * 100}%`
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    page: {
      alignSelf: 'stretch',
      maxWidth: 900,
      borderRadius: RADIUS.s,
      overflow: 'hidden',
      backgroundColor: colours.onVelvet,
    },
    // Ink and the light of the frame soak into the paper instead of lying on it.
    print: { mixBlendMode: 'multiply' },
    frame: {
      mixBlendMode: 'multiply',
      position: 'absolute',
      borderWidth: 2,
      borderRadius: RADIUS.s,
      borderColor: colours.velvet,
    },
    light: { backgroundColor: colours.accent, opacity: 0.45 },
  }),
)
