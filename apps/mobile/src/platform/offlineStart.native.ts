/** Whether the app opens on this device while no server answers. */
export const opensOffline = true

/** An installed app is on the device already. */
export function keepAppOffline(): Promise<void> {
  return Promise.resolve()
}
