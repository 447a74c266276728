interface Places {
  /** Does `work` once a place is free. Throws the reason when the signal ends the wait. */
  take<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>
}

/** So many places for work at once; the rest wait their turn in order. */
export function openPlaces(count: number): Places {
  let free = count
  const waiting: (() => void)[] = []

  function wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        waiting.splice(waiting.indexOf(enter), 1)
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      waiting.push(enter)
    })
  }

  return {
    async take(signal, work) {
      signal.throwIfAborted()
      if (free > 0) free -= 1
      else await wait(signal)
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next) next()
        else free += 1
      }
    },
  }
}
