import { Stack } from 'expo-router/stack'
import { useTheme } from '../../theme/index.ts'

/** The stack of screens inside one tab. */
export function TabStack() {
  const { colours } = useTheme()
  return <Stack screenOptions={{ headerShown: false, contentStyle: { backgroundColor: colours.backdrop } }} />
}
