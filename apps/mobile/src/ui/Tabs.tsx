import { type ReactNode, useId } from 'react'
import { Pressable, StyleSheet, View } from 'react-native'
import { SPACE, TARGET, type Theme, themed } from '../theme/index.ts'
import { onWeb } from './onWeb.ts'
import { useRoving } from './roving.ts'
import { Text } from './Text.tsx'

interface Props<T extends string> {
  label: string
  value: T
  tabs: readonly { value: T; label: string }[]
  onChange: (value: T) => void
  /** What the chosen tab shows. */
  children: ReactNode
}

/** Several pages in one place, one shown at a time. */
export function Tabs<T extends string>({ label, value, tabs, onChange, children }: Props<T>) {
  const id = useId()
  const styles = useStyles()
  const chosen = tabs.findIndex((tab) => tab.value === value)
  const roving = useRoving(tabs.length, chosen, (index) => {
    const tab = tabs[index]
    if (tab) onChange(tab.value)
  })
  return (
    <View style={styles.box}>
      <View role="tablist" aria-label={label} style={styles.list} {...roving.groupProps}>
        {tabs.map((tab, index) => (
          <Pressable
            key={tab.value}
            role="tab"
            nativeID={`${id}-${tab.value}`}
            aria-selected={index === chosen}
            {...onWeb({ 'aria-controls': index === chosen ? `${id}-panel` : undefined })}
            onPress={() => onChange(tab.value)}
            style={[styles.tab, index === chosen && styles.chosen]}
            {...roving.itemProps(index)}
          >
            <Text isStrong={index === chosen} tone={index === chosen ? 'accent' : 'plain'}>
              {tab.label}
            </Text>
          </Pressable>
        ))}
      </View>
      <View nativeID={`${id}-panel`} {...onWeb({ role: 'tabpanel', 'aria-labelledby': `${id}-${value}` })}>
        {children}
      </View>
    </View>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    box: { gap: SPACE.l, alignSelf: 'stretch' },
    list: { flexDirection: 'row', flexWrap: 'wrap', borderBottomWidth: 1, borderBottomColor: colours.line },
    tab: {
      minHeight: TARGET,
      justifyContent: 'center',
      paddingHorizontal: SPACE.l,
      borderBottomWidth: 3,
      borderBottomColor: 'transparent',
    },
    chosen: { borderBottomColor: colours.accent },
  }),
)
