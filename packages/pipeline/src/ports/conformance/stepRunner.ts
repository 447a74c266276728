import { randomUUID } from 'node:crypto'
import type { ScriptId } from '@scripteam/contract/model'
import { afterEach, describe, expect, it } from 'vitest'
import { createMemoryWalkLog } from '../../memoryWalkLog.ts'
import type { Runner, RunnerParts, WalkTicket } from '../index.ts'

/** What every StepRunner keeps to. `open` makes a runner of its own for each test. */
export function stepRunnerConformance(name: string, open: (parts: RunnerParts) => Promise<Runner>): void {
  const running: Runner[] = []
  afterEach(async () => {
    for (const runner of running.splice(0)) await runner.stop()
  })

  async function stage(walk: RunnerParts['walk'], log = createMemoryWalkLog()) {
    const givenUp: WalkTicket[] = []
    const runner = await open({ log, walk, onGivenUp: async (ticket) => void givenUp.push(ticket) })
    running.push(runner)
    return { runner, log, givenUp }
  }

  describe(`${name} as a step runner`, () => {
    it('walks a script once, from the step that was asked for', async () => {
      const walked: WalkTicket[] = []
      const { runner, log } = await stage(async (ticket) => {
        walked.push(ticket)
        return { kind: 'finished' }
      })
      await runner.begin()
      const script = someScript()
      const workflow = await runner.start(script, 'castVoices')
      await until(() => log.states.get(workflow)?.kind === 'completed')
      expect(walked).toEqual([{ workflow, script, from: 'castVoices' }])
    })

    it('tries again when a walk breaks', async () => {
      let tries = 0
      const { runner, log, givenUp } = await stage(async () => {
        if (++tries === 1) throw new Error('a stumble')
        return { kind: 'finished' }
      })
      await runner.begin()
      const workflow = await runner.start(someScript(), 'readScript')
      await until(() => log.states.get(workflow)?.kind === 'completed')
      expect(tries).toBe(2)
      expect(givenUp).toEqual([])
    })

    it('does not try again what can never succeed', async () => {
      let tries = 0
      const { runner, log } = await stage(async () => {
        tries++
        return { kind: 'problem', problem: 'NO_DIALOGUE_FOUND' }
      })
      await runner.begin()
      const workflow = await runner.start(someScript(), 'readScript')
      await until(() => log.states.get(workflow)?.kind === 'failed')
      expect(log.states.get(workflow)).toEqual({ kind: 'failed', error: 'NO_DIALOGUE_FOUND' })
      expect(tries).toBe(1)
    })

    it('lets a later start take the place of a walk, from the earlier of both steps', async () => {
      const froms: string[] = []
      const { runner, log } = await stage(async (ticket, signal) => {
        froms.push(ticket.from)
        if (froms.length === 1) await untilAborted(signal)
        return { kind: 'finished' }
      })
      await runner.begin()
      const script = someScript()
      const first = await runner.start(script, 'castVoices')
      await until(() => froms.length === 1)
      const second = await runner.start(script, 'publish')
      await until(() => log.states.get(second)?.kind === 'completed')
      expect(log.states.get(first)?.kind).toBe('failed')
      expect(froms).toEqual(['castVoices', 'castVoices'])
    })

    it('ends a walk that is cancelled, and does not begin it again', async () => {
      let tries = 0
      let isAborted = false
      const { runner, log } = await stage(async (_, signal) => {
        tries++
        signal.addEventListener('abort', () => {
          isAborted = true
        })
        await untilAborted(signal)
        return { kind: 'finished' }
      })
      await runner.begin()
      const script = someScript()
      const workflow = await runner.start(script, 'readScript')
      await until(() => tries === 1)
      await runner.cancel(script)
      await until(() => isAborted)
      expect(log.states.get(workflow)).toEqual({ kind: 'failed', error: 'cancelled' })
      expect(tries).toBe(1)
    })

    it('takes up at its start the walks that a dead process left behind', async () => {
      const log = createMemoryWalkLog()
      const left = await log.open(someScript(), 'recordLines')
      await log.mark(left.workflow, { kind: 'running' })
      const { runner } = await stage(async () => ({ kind: 'finished' }), log)
      await runner.begin()
      await until(() => log.states.get(left.workflow)?.kind === 'completed')
      expect(log.states.get(left.workflow)).toEqual({ kind: 'completed' })
    })

    it('leaves a walk unfinished when its process ends, for the next one', async () => {
      let tries = 0
      const { runner, log } = await stage(async (_, signal) => {
        tries++
        await untilAborted(signal)
        return { kind: 'finished' }
      })
      await runner.begin()
      const workflow = await runner.start(someScript(), 'readScript')
      await until(() => tries === 1)
      await runner.stop()
      expect((await log.unfinished()).map((ticket) => ticket.workflow)).toEqual([workflow])
    })
  })
}

function someScript(): ScriptId {
  // The brand names what any UUID of a script is.
  return randomUUID() as ScriptId
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason))
  })
}

async function until(isSo: () => boolean): Promise<void> {
  const limit = Date.now() + 15_000
  while (!isSo()) {
    if (Date.now() > limit) throw new Error('it did not come to pass within 15 s')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
