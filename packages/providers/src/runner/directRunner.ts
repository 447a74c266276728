import { setTimeout as pause } from 'node:timers/promises'
import type { Runner, RunnerParts, WalkTicket } from '@scripteam/pipeline/ports'
import { createWalkDesk } from './walkDesk.ts'

const TRIES = 3

/** Walks in this process without a queue: for tests and commands. `pauseMs` between tries. */
export function createDirectRunner(parts: RunnerParts, pauseMs = 20): Runner {
  const desk = createWalkDesk(parts)
  const open = new Set<Promise<void>>()

  async function carry(ticket: WalkTicket): Promise<void> {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      if ((await desk.work(ticket, attempt === TRIES)) === 'over') return
      await pause(pauseMs * attempt)
    }
  }

  function take(ticket: WalkTicket): void {
    const work = carry(ticket).finally(() => open.delete(work))
    open.add(work)
  }

  return {
    async start(script, from) {
      const ticket = await parts.log.open(script, from)
      take(ticket)
      return ticket.workflow
    },
    async cancel(script) {
      await parts.log.close(script, 'cancelled')
      desk.abort(script, 'cancelled')
    },
    async begin() {
      for (const ticket of await parts.log.unfinished()) take(ticket)
    },
    stop: () => desk.stop(),
    async idle() {
      while (open.size > 0) await Promise.all(open)
    },
  }
}
