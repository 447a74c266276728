import type { Called } from '@scripteam/contract/client'
import { describe, expect, it } from 'vitest'
import { createRenewal } from './renewal.ts'

const refused: Called<string> = {
  kind: 'problem',
  status: 401,
  problem: { code: 'UNAUTHENTICATED', message: 'No', timestamp: '2026-01-01T00:00:00.000Z', requestId: 'r' },
}

describe('a session that has run out', () => {
  it('is renewed once, however many calls ask for it', async () => {
    const accepted: string[] = []
    let refreshes = 0
    const renew = createRenewal<string>({
      refresh: async () => ({ kind: 'ok', value: `pair ${++refreshes}` }),
      accept: (pair) => accepted.push(pair),
      askAgain: async () => false,
    })
    expect(await Promise.all([renew(), renew(), renew()])).toEqual([true, true, true])
    expect(accepted).toEqual(['pair 1'])
    await renew()
    expect(accepted).toEqual(['pair 1', 'pair 2'])
  })

  it('asks the actor to sign in when the server refuses, and goes on after that', async () => {
    let asked = 0
    const parts = { accept: () => undefined, refresh: async () => refused }
    const patient = createRenewal<string>({ ...parts, askAgain: async () => ++asked > 0 })
    expect(await patient()).toBe(true)
    expect(await createRenewal<string>({ ...parts, askAgain: async () => false })()).toBe(false)
    expect(asked).toBe(1)
  })

  it('asks nobody to sign in when the server cannot be reached', async () => {
    let asked = 0
    const renew = createRenewal<string>({
      refresh: async () => ({ kind: 'unreachable', reason: 'offline' }),
      accept: () => undefined,
      askAgain: async () => ++asked > 0,
    })
    expect(await renew()).toBe(false)
    expect(asked).toBe(0)
  })
})
