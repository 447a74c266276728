import { Pressable, StyleSheet, Text, View, type ViewStyle } from 'react-native'
import { FONT, FONT_SIZE, RADIUS, SPACE, TARGET, type Theme, themed, useTheme, WIDTH } from '../theme/index.ts'
import { Icon, type IconName } from './Icon.tsx'
import { onWeb, type PressState } from './onWeb.ts'
import { Spinner } from './Spinner.tsx'

type Look = 'main' | 'quiet' | 'bare' | 'danger'

interface Props {
  label: string
  onPress: () => void
  /** `main`: the one thing to do here. `quiet`: outlined. `bare`: like a link. */
  look?: Look
  icon?: IconName
  /** Shows the icon alone; the label is still read out. */
  isIconOnly?: boolean
  isBusy?: boolean
  isDisabled?: boolean
  isWide?: boolean
  /** For toggles. */
  isPressed?: boolean
  isExpanded?: boolean
  /** A longer name for readers of the screen, when several buttons carry the same label. */
  fullLabel?: string
  testID?: string
}

/** Something to press. */
export function Button({ label, onPress, look = 'quiet', ...more }: Props) {
  const styles = useStyles()
  const inert = more.isDisabled === true || more.isBusy === true
  const style = (state: PressState): ViewStyle[] => [
    styles.box,
    styles[look],
    ...(more.isWide ? [styles.wide] : []),
    ...(more.isIconOnly ? [styles.square] : []),
    ...(inert ? [styles.inert] : state.pressed ? [styles.pressed] : state.hovered ? [styles.hovered] : []),
  ]
  return (
    <Pressable
      role="button"
      aria-label={more.fullLabel ?? (more.isIconOnly ? label : undefined)}
      aria-disabled={inert}
      aria-busy={more.isBusy}
      aria-expanded={more.isExpanded}
      {...(more.isPressed === undefined ? {} : onWeb({ 'aria-pressed': more.isPressed }))}
      disabled={inert}
      onPress={onPress}
      style={style}
      testID={more.testID}
    >
      <Face label={label} look={look} icon={more.icon} isIconOnly={more.isIconOnly} isBusy={more.isBusy} />
    </Pressable>
  )
}

function Face(props: Pick<Props, 'label' | 'icon' | 'isIconOnly' | 'isBusy'> & { look: Look }) {
  const styles = useStyles()
  const { colours } = useTheme()
  const colour = { main: colours.onAccent, quiet: colours.text, bare: colours.accent, danger: colours.danger }[
    props.look
  ]
  return (
    <View style={styles.face}>
      {props.isBusy ? <Spinner size="small" colour={colour} /> : null}
      {props.icon && !props.isBusy ? <Icon name={props.icon} size={20} colour={colour} /> : null}
      {props.isIconOnly ? null : <Text style={[styles.label, { color: colour }]}>{props.label}</Text>}
    </View>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    box: {
      minHeight: TARGET,
      minWidth: TARGET,
      borderRadius: RADIUS.m,
      borderWidth: edgeWidth,
      paddingHorizontal: SPACE.l,
      paddingVertical: SPACE.s,
      justifyContent: 'center',
      alignItems: 'center',
      maxWidth: '100%',
    },
    main: { backgroundColor: colours.accent, borderColor: colours.accent },
    quiet: { backgroundColor: colours.raised, borderColor: colours.edge },
    bare: { borderColor: 'transparent', paddingHorizontal: SPACE.s },
    danger: { backgroundColor: colours.raised, borderColor: colours.danger },
    wide: { alignSelf: 'stretch', maxWidth: WIDTH.form },
    square: { paddingHorizontal: SPACE.s },
    inert: { opacity: 0.55 },
    pressed: { opacity: 0.75 },
    hovered: { opacity: 0.9 },
    face: { flexDirection: 'row', alignItems: 'center', gap: SPACE.s },
    label: {
      fontSize: FONT_SIZE.body,
      lineHeight: FONT_SIZE.body * 1.3,
      fontFamily: FONT.body,
      fontWeight: '600',
      flexShrink: 1,
      textAlign: 'center',
    },
  }),
)
