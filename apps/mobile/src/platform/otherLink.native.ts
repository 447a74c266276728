/** Nothing to do here: a link that opens the app again brings its own address with it. */
export function openOtherLinks(): () => void {
  return () => undefined
}
