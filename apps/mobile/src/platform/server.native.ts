import { fetch as expoFetch } from 'expo/fetch'

/** Set when the app is built; without it, a server on the developer's own machine. */
export const serverAddress = process.env.EXPO_PUBLIC_SERVER ?? 'http://localhost:3000'

/** An address of the server as somebody else can open it. */
export function openAddress(address: string): string {
  return address.startsWith('/') ? serverAddress + address : address
}

// Expo's fetch streams bodies, which React Native's own does not. Its types name their own
// Request and Response classes, with the same members as far as the client uses them.
export const streamingFetch = expoFetch as unknown as typeof fetch
