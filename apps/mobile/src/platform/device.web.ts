/** Languages of the device, the liked ones first, as BCP 47 tags. */
export function deviceLanguages(): readonly string[] {
  return navigator.languages
}

/** Tells screen readers and the browser what language the page is in, and names it. */
export function labelPage(language: string, title: string): void {
  document.documentElement.lang = language
  document.title = title
}

/** True when the system asks for less motion; `onChange` is told when that changes. */
export function watchStillness(onChange: (isStill: boolean) => void): () => void {
  const wish = window.matchMedia('(prefers-reduced-motion: reduce)')
  const tell = () => onChange(wish.matches)
  tell()
  wish.addEventListener('change', tell)
  return () => wish.removeEventListener('change', tell)
}
