/** The browser of every test: the one that was found, silent on the network, and playing sound without being asked. */
export const chromium = (...more: string[]) => ({
  executablePath: process.env.CHROMIUM_PATH,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--autoplay-policy=no-user-gesture-required',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...more,
  ],
})

/** Its microphone is a tone. */
export const TONE = '--use-fake-device-for-media-stream'
/** Nobody is asked whether the microphone may be used. */
export const ALLOWED = '--use-fake-ui-for-media-stream'
