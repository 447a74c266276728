import { useFocusEffect } from 'expo-router'
import { type ReactNode, useCallback } from 'react'
import { ScrollView, StyleSheet, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { useWords } from '../i18n/index.ts'
import { labelPage } from '../platform/device'
import { SPACE, type Theme, themed, WIDTH } from '../theme/index.ts'
import { Button } from './Button.tsx'
import { Heading } from './Heading.tsx'
import { onWeb } from './onWeb.ts'

interface Props {
  title: string
  /** Language of the title, when it is the title of a play. */
  titleLang?: string
  /** Where "Back" leads; without it there is no such button. */
  onBack?: () => void
  /** Buttons beside the title. */
  actions?: ReactNode
  /** `form` is narrower than `page`. */
  width?: 'form' | 'page'
  /** The title is there for screen readers and the browser's frame, and drawn by the children. */
  isTitleHidden?: boolean
  children: ReactNode
}

/** One screen: its title, a way back, and a column that scrolls. */
export function Screen({ title, titleLang, onBack, actions, width = 'page', isTitleHidden, children }: Props) {
  const styles = useStyles()
  const insets = useSafeAreaInsets()
  const [t] = useWords()
  usePageTitle(title)
  return (
    <View role="main" style={styles.screen}>
      <ScrollView
        style={styles.scroll}
        contentContainerStyle={[styles.content, { paddingTop: insets.top + SPACE.l }]}
        keyboardShouldPersistTaps="handled"
        {...onWeb({ dataSet: { scrollQuiet: '' } })}
      >
        <View style={[styles.column, { maxWidth: WIDTH[width] }]}>
          {onBack === undefined ? null : (
            <View style={styles.back}>
              <Button label={t('actions.back')} icon="back" look="bare" onPress={onBack} />
            </View>
          )}
          {isTitleHidden ? null : (
            <View style={styles.head}>
              <View style={styles.title}>
                <Heading level={1} lang={titleLang}>
                  {title}
                </Heading>
              </View>
              {actions}
            </View>
          )}
          {children}
        </View>
      </ScrollView>
    </View>
  )
}

/** Names the browser's page after the screen that is in front. */
export function usePageTitle(title: string): void {
  const [t, i18n] = useWords()
  const language = i18n.language
  useFocusEffect(
    useCallback(() => {
      labelPage(language, `${title} · ${t('appName')}`)
    }, [language, title, t]),
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    screen: { flex: 1, backgroundColor: colours.backdrop },
    scroll: { flex: 1 },
    content: { alignItems: 'center', paddingHorizontal: SPACE.l, paddingBottom: SPACE.xxl },
    column: { width: '100%', gap: SPACE.l },
    back: { flexDirection: 'row', marginLeft: -SPACE.s },
    head: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.m },
    title: { flexGrow: 1, flexShrink: 1, flexBasis: 220 },
  }),
)
