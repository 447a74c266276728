/** The API is behind the page's own address. */
export const serverAddress = ''

/** An address of the server as somebody else can open it. */
export function openAddress(address: string): string {
  return new URL(address, location.origin).href
}

/** The browser's fetch streams already. */
export const streamingFetch: typeof fetch = (input, init) => globalThis.fetch(input, init)
