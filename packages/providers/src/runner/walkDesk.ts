import type { ScriptId } from '@scripteam/contract/model'
import type { RunnerParts, WalkLog, WalkTicket } from '@scripteam/pipeline/ports'

/** Does walks one at a time per script, and ends those that are no longer wanted. */
export interface WalkDesk {
  /** `again` when it failed in a way that another try may mend. */
  work(ticket: WalkTicket, isLastTry: boolean): Promise<'over' | 'again'>
  abort(script: ScriptId, reason: string): void
  /** Ends all walks in hand, to be taken up again at the next start. */
  stop(): Promise<void>
}

/** How often a walk in hand asks whether another process took its place. */
const LOOK_MS = 2_000

class NotWanted extends Error {}
class Stopping extends Error {}

export function createWalkDesk(parts: RunnerParts): WalkDesk {
  const inHand = new Map<ScriptId, { workflow: string; control: AbortController; ended: Promise<unknown> }>()
  let isStopping = false

  async function work(ticket: WalkTicket, isLastTry: boolean): Promise<'over' | 'again'> {
    const before = inHand.get(ticket.script)
    if (before?.workflow === ticket.workflow) return 'over'
    if (isStopping) return 'again'
    before?.control.abort(new NotWanted('another walk of the script began'))
    const control = new AbortController()
    const ended = (before?.ended ?? Promise.resolve()).then(() => walkTicket(ticket, control, isLastTry, parts))
    const entry = { workflow: ticket.workflow, control, ended: ended.catch(() => undefined) }
    inHand.set(ticket.script, entry)
    try {
      return await ended
    } finally {
      if (inHand.get(ticket.script) === entry) inHand.delete(ticket.script)
    }
  }

  return {
    work,
    abort: (script, reason) => inHand.get(script)?.control.abort(new NotWanted(reason)),
    async stop() {
      isStopping = true
      const walks = [...inHand.values()]
      for (const { control } of walks) control.abort(new Stopping('the process is ending'))
      await Promise.all(walks.map((walk) => walk.ended))
    },
  }
}

async function walkTicket(
  ticket: WalkTicket,
  control: AbortController,
  isLastTry: boolean,
  { log, walk, onGivenUp }: RunnerParts,
): Promise<'over' | 'again'> {
  if (control.signal.aborted || !(await log.mark(ticket.workflow, { kind: 'running' }))) return endOf(control.signal)
  const look = setInterval(() => void endIfUnwanted(ticket, control, log), LOOK_MS)
  try {
    const end = await walk(ticket, control.signal)
    await log.mark(
      ticket.workflow,
      end.kind === 'problem' ? { kind: 'failed', error: end.problem } : { kind: 'completed' },
    )
    return 'over'
  } catch (error) {
    if (control.signal.aborted) return endOf(control.signal)
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    if (!(await log.mark(ticket.workflow, { kind: isLastTry ? 'failed' : 'retrying', error: said }))) return 'over'
    if (!isLastTry) return 'again'
    await onGivenUp(ticket, error)
    return 'over'
  } finally {
    clearInterval(look)
  }
}

/** A walk that was stopped with its process goes on at the next start; one that nobody wants is over. */
function endOf(signal: AbortSignal): 'over' | 'again' {
  return signal.reason instanceof Stopping ? 'again' : 'over'
}

async function endIfUnwanted(ticket: WalkTicket, control: AbortController, log: WalkLog): Promise<void> {
  try {
    if (!(await log.isWanted(ticket.workflow))) control.abort(new NotWanted('another walk took its place'))
  } catch {
    // The database is away for a moment; the walk itself will say so if it stays away.
  }
}
