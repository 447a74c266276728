import { Tabs } from 'expo-router/js-tabs'
import { useWindowDimensions } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { useTheme, WIDTH } from '../../theme/index.ts'
import { Reminding, useSyncedAgenda } from '../progress/index.ts'
import { useDevice } from '../rehearsal/index.ts'
import { Guarded } from './Guarded.tsx'
import { TabBar } from './TabBar.tsx'

/** Scripts, Practice, Progress, Profile: below on a phone, at the side where there is room. */
export function TabsLayout() {
  const [t] = useWords()
  const { colours } = useTheme()
  // Opening the device's stores sends what the outbox still holds, whatever screen comes first.
  useDevice()
  useSyncedAgenda()
  const isWide = useWindowDimensions().width >= WIDTH.wide
  return (
    <Guarded needs={['signedIn']}>
      <Reminding />
      <Tabs
        tabBar={(props) => <TabBar {...props} isWide={isWide} />}
        screenOptions={{
          headerShown: false,
          tabBarPosition: isWide ? 'left' : 'bottom',
          sceneStyle: { backgroundColor: colours.backdrop },
        }}
      >
        <Tabs.Screen name="scripts" options={{ title: t('tabs.scripts') }} />
        <Tabs.Screen name="practice" options={{ title: t('tabs.practice') }} />
        <Tabs.Screen name="progress" options={{ title: t('tabs.progress') }} />
        <Tabs.Screen name="profile" options={{ title: t('tabs.profile') }} />
      </Tabs>
    </Guarded>
  )
}
