/** The API is behind the page's own address. */
export const serverAddress = ''

/** The browser's fetch streams already. */
export const streamingFetch: typeof fetch = (input, init) => globalThis.fetch(input, init)
