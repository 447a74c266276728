import { getLocales } from 'expo-localization'
import { AccessibilityInfo } from 'react-native'

/** Languages of the device, the liked ones first, as BCP 47 tags. */
export function deviceLanguages(): readonly string[] {
  return getLocales().map((locale) => locale.languageTag)
}

/** A device has no page to label; navigation announces titles. */
export function labelPage(_language: string, _title: string): void {
  // Nothing to label.
}

/** True when the system asks for less motion; `onChange` is told when that changes. */
export function watchStillness(onChange: (isStill: boolean) => void): () => void {
  void AccessibilityInfo.isReduceMotionEnabled().then(onChange)
  const watch = AccessibilityInfo.addEventListener('reduceMotionChanged', onChange)
  return () => watch.remove()
}
