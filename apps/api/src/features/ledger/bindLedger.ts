import type { Feature, Parts } from '../../parts.ts'

/** How often purchases whose end nobody knows are looked for. */
const LOOK_MS = 15_000

/** Paid voices: what was lost is cleared up in the background. */
export function bindLedger(parts: Parts): Feature {
  const ending = new AbortController()
  let looking = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const look = async () => {
    try {
      await parts.tools.lookUpLost(ending.signal)
    } catch (err) {
      if (!ending.signal.aborted) parts.log.error({ err }, 'lost purchases were not looked up')
    }
  }
  return {
    handlers: {},
    async startWork() {
      timer = setInterval(() => {
        looking = looking.then(look)
      }, LOOK_MS)
      timer.unref()
      looking = look()
    },
    async stop() {
      clearInterval(timer)
      ending.abort()
      await looking
    },
  }
}
