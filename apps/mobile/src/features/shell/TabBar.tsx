import { useSegments } from 'expo-router'
import type { BottomTabBarProps } from 'expo-router/js-tabs'
import { Pressable, StyleSheet, Text, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { useWords } from '../../i18n/index.ts'
import { FONT, SPACE, TARGET, type Theme, themed, useTheme } from '../../theme/index.ts'
import { Icon, type IconName, onWeb } from '../../ui/index.ts'

const ICONS: Readonly<Record<string, IconName>> = {
  scripts: 'scripts',
  practice: 'practice',
  progress: 'progress',
  profile: 'profile',
}

/** Links to the four sections. It leaves while somebody rehearses or works on a reading: both need the whole room. */
export function TabBar({ state, descriptors, navigation, isWide }: BottomTabBarProps & { isWide: boolean }) {
  const [t] = useWords()
  const styles = useStyles()
  const insets = useSafeAreaInsets()
  const segments: readonly string[] = useSegments()
  // The stack inside a tab listens too: a press on the tab that is in front leads back to its first screen.
  function go(target: string, name: string, isHere: boolean) {
    const press = navigation.emit({ type: 'tabPress', target, canPreventDefault: true })
    if (!isHere && !press.defaultPrevented) navigation.navigate(name)
  }
  if (segments.includes('stage') || segments.includes('repair')) return null
  const room = isWide ? { paddingTop: insets.top + SPACE.xl } : { paddingBottom: insets.bottom }
  return (
    <View role="navigation" aria-label={t('tabs.label')} style={[styles.bar, isWide ? styles.side : styles.foot, room]}>
      {isWide ? <HouseMark /> : null}
      {state.routes.map((route, index) => (
        <TabLink
          key={route.key}
          name={route.name}
          title={descriptors[route.key]?.options.title ?? route.name}
          isHere={index === state.index}
          isWide={isWide}
          onGo={() => go(route.key, route.name, index === state.index)}
        />
      ))}
    </View>
  )
}

/** The name over the door. */
function HouseMark() {
  const [t] = useWords()
  const styles = useStyles()
  const { colours } = useTheme()
  return (
    <View style={styles.mark}>
      <Icon name="curtain" size={30} colour={colours.accent} />
      <Text style={styles.house}>{t('appName')}</Text>
    </View>
  )
}

function TabLink(props: { name: string; title: string; isHere: boolean; isWide: boolean; onGo: () => void }) {
  const styles = useStyles()
  const { colours } = useTheme()
  const colour = props.isHere ? colours.accent : colours.textQuiet
  return (
    <Pressable
      role="link"
      {...onWeb({ href: `/${props.name}`, 'aria-current': props.isHere ? 'page' : undefined })}
      onPress={(event) => {
        event.preventDefault()
        props.onGo()
      }}
      style={[styles.link, props.isWide && styles.sideLink, props.isHere && styles.here]}
      testID={`tab-${props.name}`}
    >
      <Icon name={ICONS[props.name] ?? 'scripts'} size={24} colour={colour} />
      <Text style={[styles.label, props.isWide && styles.sideLabel, { color: colour }]}>{props.title}</Text>
    </Pressable>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    bar: { backgroundColor: colours.surface, borderColor: colours.line },
    foot: { flexDirection: 'row', borderTopWidth: 1 },
    side: { width: 200, borderRightWidth: 1, paddingHorizontal: SPACE.m, gap: SPACE.s },
    link: { flex: 1, minHeight: TARGET + 14, alignItems: 'center', justifyContent: 'center', gap: 2 },
    sideLink: {
      flex: 0,
      flexDirection: 'row',
      justifyContent: 'flex-start',
      gap: SPACE.m,
      minHeight: TARGET,
      paddingHorizontal: SPACE.m,
      borderLeftWidth: 3,
      borderLeftColor: 'transparent',
    },
    mark: { flexDirection: 'row', alignItems: 'center', gap: SPACE.s, paddingLeft: SPACE.m, paddingBottom: SPACE.l },
    house: { fontFamily: FONT.display, fontSize: 22, color: colours.text },
    here: { borderLeftColor: colours.accent },
    label: { fontFamily: FONT.body, fontSize: 12, fontWeight: '600' },
    sideLabel: { fontSize: 16 },
  }),
)
