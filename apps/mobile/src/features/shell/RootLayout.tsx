import { QueryClientProvider } from '@tanstack/react-query'
import { DarkTheme, ThemeProvider as NavigationTheme } from 'expo-router'
import { Stack } from 'expo-router/stack'
import { StatusBar } from 'expo-status-bar'
import { useEffect, useMemo } from 'react'
import { View } from 'react-native'
import { queries } from '../../client/index.ts'
import { keepAppOffline } from '../../platform/offlineStart'
import { ThemeProvider, useFaces, useTheme } from '../../theme/index.ts'
import { ToastHost } from '../../ui/index.ts'
import { SignInAgain } from '../auth/index.ts'
import { useSentPreferences } from '../settings/index.ts'
import { useAppliedPreferences } from './useAppliedPreferences.ts'
import { useIsRestored } from './useIsRestored.ts'

/** What is around every screen: theme, words, server state, toasts, and the calm sign-in. */
export function RootLayout() {
  const isRestored = useIsRestored()
  const hasFaces = useFaces()
  const { themeName, isStill } = useAppliedPreferences()
  useEffect(() => void keepAppOffline(), [])
  if (!isRestored || !hasFaces) return null
  return (
    <QueryClientProvider client={queries}>
      <ThemeProvider name={themeName} isStill={isStill} isPage>
        <Frame />
      </ThemeProvider>
    </QueryClientProvider>
  )
}

function Frame() {
  const { colours } = useTheme()
  useSentPreferences()
  return (
    <View style={{ flex: 1, backgroundColor: colours.backdrop }}>
      <StatusBar style="light" />
      <NavigationTheme value={useNavigationTheme()}>
        <Stack screenOptions={{ headerShown: false, contentStyle: { backgroundColor: colours.backdrop } }} />
      </NavigationTheme>
      <SignInAgain />
      <ToastHost />
    </View>
  )
}

/** The router paints a ground of its own behind the screens. */
function useNavigationTheme() {
  const { colours } = useTheme()
  return useMemo(() => {
    const ours = { primary: colours.accent, background: colours.backdrop, card: colours.surface, text: colours.text }
    return { ...DarkTheme, colors: { ...DarkTheme.colors, ...ours, border: colours.line } }
  }, [colours])
}
