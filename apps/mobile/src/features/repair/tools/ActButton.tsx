import { Text as NativeText, Pressable, StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { FONT, FONT_SIZE, RADIUS, SPACE, TARGET, type Theme, themed, useTheme } from '../../../theme/index.ts'
import { Icon, type IconName, onWeb } from '../../../ui/index.ts'
import type { Row } from '../reading/rows.ts'
import { type Act, KEY_NAMES } from '../wishes.ts'

const ICONS = {
  confirm: 'check',
  suggested: 'profile',
  edit: 'edit',
  speaker: 'profile',
  split: 'split',
  join: 'join',
  direction: 'bracket',
  stretch: 'bracket',
  spoken: 'voice',
  heading: 'heading',
  sceneStart: 'curtain',
  add: 'plus',
  leaveOut: 'trash',
} as const satisfies Record<Act, IconName>

interface Props {
  act: Act
  row: Row
  /** The name of whom a language model suggests as the speaker. */
  suggested: string
  /** `row`: words and key in a row. `tile`: words below the icon, for thumbs. `item`: as wide as there is room. */
  look: 'row' | 'tile' | 'item'
  onPress: () => void
}

/** One thing that can be done with what is selected, with the key that does it too. */
export function ActButton({ act, row, suggested, look, onPress }: Props) {
  const styles = useStyles()
  const { colours } = useTheme()
  const label = useActLabel(act, row, suggested, look)
  const isMain = act === 'confirm'
  const colour = isMain ? colours.onAccent : act === 'leaveOut' ? colours.danger : colours.text
  return (
    <Pressable
      role="button"
      {...onWeb({ 'aria-keyshortcuts': SHORTCUTS[act] })}
      onPress={onPress}
      style={({ pressed }) => [styles.box, styles[look], isMain && styles.main, pressed && styles.pressed]}
      testID={`act-${act}`}
    >
      {look === 'row' ? null : <Icon name={ICONS[act]} size={look === 'tile' ? 22 : 18} colour={colour} />}
      <NativeText
        numberOfLines={look === 'tile' ? 2 : 1}
        style={[styles.label, look === 'tile' && styles.tileLabel, { color: colour }]}
      >
        {label}
      </NativeText>
      {look === 'row' ? (
        <View style={[styles.key, isMain && styles.mainKey]} aria-hidden>
          <NativeText style={[styles.keyName, { color: isMain ? colours.onAccent : colours.textQuiet }]}>
            {KEY_NAMES[act]}
          </NativeText>
        </View>
      ) : null}
    </Pressable>
  )
}

/** What an act is called for this row: scenes are renamed and joined with the one before. */
function useActLabel(act: Act, row: Row, suggested: string, look: Props['look']): string {
  const [t] = useWords('repair')
  const words = look === 'item' ? 'acts' : 'short'
  if (act === 'suggested') return t('saidBy', { name: suggested })
  if (row.kind === 'scene' && act === 'edit') return t(`${words}.rename`)
  if (row.kind === 'scene' && act === 'join') return t(`${words}.joinScene`)
  return t(`${words}.${act}`)
}

const SHORTCUTS = { ...KEY_NAMES, edit: 'Enter', stretch: 'Shift+D', leaveOut: 'Delete' } as const

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    box: {
      flexDirection: 'row',
      alignItems: 'center',
      gap: SPACE.s,
      borderRadius: RADIUS.m,
      borderWidth: edgeWidth,
      borderColor: colours.line,
      backgroundColor: colours.surface,
    },
    row: { minHeight: 40, paddingLeft: SPACE.m, paddingRight: SPACE.s },
    item: { minHeight: TARGET + 4, paddingHorizontal: SPACE.l },
    tile: { flex: 1, flexDirection: 'column', justifyContent: 'center', gap: 2, minHeight: 58, paddingHorizontal: 2 },
    main: { backgroundColor: colours.accent, borderColor: colours.accent },
    pressed: { opacity: 0.75 },
    label: { fontFamily: FONT.body, fontSize: FONT_SIZE.small, fontWeight: '600' },
    tileLabel: { fontSize: 12, lineHeight: 14, textAlign: 'center' },
    key: {
      minWidth: 22,
      paddingHorizontal: 5,
      paddingVertical: 1,
      alignItems: 'center',
      borderWidth: 1,
      borderColor: colours.edge,
      borderRadius: RADIUS.s,
    },
    mainKey: { borderColor: colours.onAccent },
    keyName: { fontFamily: FONT.body, fontSize: 12, fontWeight: '600' },
  }),
)
