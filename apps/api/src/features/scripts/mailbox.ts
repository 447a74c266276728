/** Values put in by one side and read by the other, in order. */
export interface Mailbox<T> extends AsyncIterable<T> {
  put(value: T): void
  /** No more will come; what is inside is still read. */
  close(): void
}

/** A mailbox that closes by itself when `signal` is aborted. */
export function createMailbox<T>(signal: AbortSignal): Mailbox<T> {
  const waiting: T[] = []
  let isClosed = signal.aborted
  let wake: () => void = () => undefined
  const close = () => {
    isClosed = true
    wake()
  }
  signal.addEventListener('abort', close, { once: true })
  return {
    put(value) {
      waiting.push(value)
      wake()
    },
    close,
    async *[Symbol.asyncIterator]() {
      for (;;) {
        while (waiting.length > 0) {
          if (signal.aborted) return
          // The list is not empty, so there is a first one.
          yield waiting.shift() as T
        }
        if (isClosed) return
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}
