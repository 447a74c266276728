/** An installed app is on the device already. */
export function keepAppOffline(): Promise<void> {
  return Promise.resolve()
}
