/** What is said of how one is heard. */
export const EARS = {
  es: {
    before: 'Tu voz no sale de este dispositivo.',
    byVoice: 'este dispositivo oye cuándo hablas',
    server: /^Por el servidor/,
    byTap: 'Con toque o tecla',
    needsHttps: 'no dan el micrófono a una página sin HTTPS',
    whileOpen: /mientras esta página siga abierta/,
    byServer: 'TU VOZ SALE DE ESTE DISPOSITIVO',
  },
  en: {
    before: 'Your voice stays on this device.',
    byVoice: 'this device hears when you speak',
    server: /^Through the server/,
    byTap: 'By tap or key',
    needsHttps: 'no microphone to a page without HTTPS',
    whileOpen: /while this page stays open/,
    byServer: 'YOUR VOICE LEAVES THIS DEVICE',
  },
} as const
