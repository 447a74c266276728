import { eq } from 'drizzle-orm'
import { budgets } from '../../db/index.ts'
import type { Feature, Parts } from '../../parts.ts'
import type { Engine } from '../steps/index.ts'
import { budgetOf } from './budgetOf.ts'
import { setCap } from './budgetsByHand.ts'
import { capsIn } from './caps.ts'
import { getEstimate } from './getEstimate.ts'

/** How often purchases whose end nobody knows are looked for. */
const LOOK_MS = 15_000

/** What paid voices cost: told before, kept within budgets, and cleared up in the background where it was lost. */
export function bindLedger(parts: Parts, engine: Engine): Feature {
  const caps = capsIn(parts.config)
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
    handlers: {
      getEstimate: getEstimate(engine, caps),
      async getBudget({ user }) {
        const isPaid = engine.toolsFor(user).speech.billing !== undefined
        return { budget: isPaid ? await budgetOf(parts.db, user.id, caps) : null }
      },
    },
    onDeleting: async ({ id }) => {
      const scope = `user:${id}`
      await parts.db.delete(budgets).where(eq(budgets.scope, scope))
      await setCap(parts.db, scope, null)
    },
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
