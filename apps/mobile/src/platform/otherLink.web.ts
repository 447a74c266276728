/** Opens the page anew when another link that differs behind `#` alone is put into its address bar. */
export function openOtherLinks(): () => void {
  const again = () => location.reload()
  window.addEventListener('hashchange', again)
  return () => window.removeEventListener('hashchange', again)
}
