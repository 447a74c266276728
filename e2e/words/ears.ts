/** What is said of how one is heard. */
export const EARS = {
  es: {
    before: 'Tu voz no sale de este dispositivo.',
    byVoice: 'este dispositivo oye cuándo hablas',
    server: /^Por el servidor/,
    byServer: 'TU VOZ SALE DE ESTE DISPOSITIVO',
  },
  en: {
    before: 'Your voice stays on this device.',
    byVoice: 'this device hears when you speak',
    server: /^Through the server/,
    byServer: 'YOUR VOICE LEAVES THIS DEVICE',
  },
} as const
