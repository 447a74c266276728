import { useEffect, useLayoutEffect, useState } from 'react'
import { setLanguage } from '../../i18n/index.ts'
import { watchStillness } from '../../platform/device'
import { useSettings } from '../../state/index.ts'
import type { ThemeName } from '../../theme/index.ts'

/** Puts the preferences into force: language at once, theme and stillness for whoever paints. */
export function useAppliedPreferences(): { themeName: ThemeName; isStill: boolean } {
  const language = useSettings((state) => state.preferences.language)
  const { highContrast, reducedMotion } = useSettings((state) => state.preferences.accessibility)
  const [systemIsStill, setSystemIsStill] = useState(false)
  useLayoutEffect(() => setLanguage(language), [language])
  useEffect(() => watchStillness(setSystemIsStill), [])
  return { themeName: highContrast ? 'contrast' : 'house', isStill: reducedMotion || systemIsStill }
}
