import type { ScriptId, WorkflowId } from '@scripteam/contract/model'
import type { WalkLog, WalkState, WalkTicket } from './ports/index.ts'
import { earlierStep } from './steps.ts'

/** A log of workflows in memory. `states` tells how each of them stands. */
export function createMemoryWalkLog(): WalkLog & { readonly states: Map<WorkflowId, WalkState> } {
  const tickets = new Map<WorkflowId, WalkTicket>()
  const states = new Map<WorkflowId, WalkState>()
  const isOpen = ({ workflow }: WalkTicket) => ['running', 'retrying'].includes(states.get(workflow)?.kind ?? 'running')
  const openOf = (script: ScriptId) => [...tickets.values()].filter((walk) => walk.script === script && isOpen(walk))
  const close = (script: ScriptId, error: string) => {
    for (const { workflow } of openOf(script)) states.set(workflow, { kind: 'failed', error })
  }
  return {
    states,
    async open(script, from) {
      const begin = openOf(script).reduce((first, walk) => earlierStep(first, walk.from), from)
      close(script, 'replaced')
      // The brand names what this log gives out.
      const ticket: WalkTicket = { workflow: crypto.randomUUID() as WorkflowId, script, from: begin }
      tickets.set(ticket.workflow, ticket)
      return ticket
    },
    async mark(workflow, state) {
      const ticket = tickets.get(workflow)
      if (!ticket || !isOpen(ticket)) return false
      states.set(workflow, state)
      return true
    },
    async isWanted(workflow) {
      const ticket = tickets.get(workflow)
      return ticket !== undefined && isOpen(ticket)
    },
    close: async (script, reason) => close(script, reason),
    unfinished: async () => [...tickets.values()].filter(isOpen),
  }
}
