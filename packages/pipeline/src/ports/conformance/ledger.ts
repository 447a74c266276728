import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { BlobId, type LineAudio, type UserId } from '@scripteam/contract/model'
import { beforeEach, describe, expect, it } from 'vitest'
import type { BudgetOwner, Ledger, LostPurchases, Purchase } from '../index.ts'

export interface LedgerUnderTest {
  readonly ledger: Ledger & LostPurchases
  /** Somebody with an account. */
  payer(): Promise<UserId>
}

export interface LedgerConditions {
  readonly caps: Readonly<Record<BudgetOwner, number>>
  readonly leaseMs?: number
  readonly lagMs?: number
}

/** What every Ledger keeps to. `open` makes empty books for each test. */
export function ledgerConformance(
  name: string,
  open: (conditions: LedgerConditions) => Promise<LedgerUnderTest>,
): void {
  const caps = { user: 1_000, tenant: 1_000, instance: 5_000 }
  let books: Ledger & LostPurchases
  let actor: UserId
  let other: UserId
  async function openBooks(conditions: Partial<LedgerConditions> = {}): Promise<void> {
    const opened = await open({ caps, ...conditions })
    books = opened.ledger
    actor = await opened.payer()
    other = await opened.payer()
  }

  describe(`${name} as a ledger`, () => {
    beforeEach(() => openBooks())

    it('lets a line be bought by one alone', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => books.reserve(purchase('Sí.', actor))))
      expect(answers.filter(({ kind }) => kind === 'reserved')).toHaveLength(1)
      expect(answers.filter(({ kind }) => kind === 'held')).toHaveLength(19)
    })

    it('never lets more be bought than every budget holds, however many ask at once', async () => {
      await openBooks({ caps: { ...caps, instance: 100 } })
      const asked = Array.from({ length: 60 }, (_, place) => books.reserve(purchase(`${place}`.padEnd(10, '.'), actor)))
      const answers = await Promise.all(asked)
      expect(answers.filter(({ kind }) => kind === 'reserved')).toHaveLength(10)
      expect(answers.filter(({ kind }) => kind === 'overBudget')).toHaveLength(50)
    })

    it('says whose characters are used up, the own ones first', async () => {
      await openBooks({ caps: { user: 10, tenant: 10, instance: 15 } })
      await reserved(purchase('ten chars.', actor))
      expect(await books.reserve(purchase('more', actor))).toEqual({ kind: 'overBudget', owner: 'user' })
      expect(await books.reserve(purchase('eight ch', other))).toEqual({ kind: 'overBudget', owner: 'instance' })
      expect(await books.isOpen(purchase('eight ch', other))).toBe(false)
      expect(await books.isOpen(purchase('five.', other))).toBe(true)
    })

    it('gives back what was surely not bought, once', async () => {
      await openBooks({ caps: { ...caps, user: 10 } })
      const intent = await reserved(purchase('ten chars.', actor))
      await books.release(intent)
      await books.release(intent)
      await books.settle(intent, CLIP)
      await reserved(purchase('ten chars.', actor))
      expect(await books.reserve(purchase('x', actor))).toMatchObject({ kind: 'overBudget' })
    })

    it('hands out what was bought, and does not have it bought again', async () => {
      await books.settle(await reserved(purchase('Sí.', actor)), CLIP)
      expect(await books.reserve(purchase('Sí.', actor))).toEqual({ kind: 'made', audio: CLIP })
      expect(await books.reserve(purchase('Sí.', null))).toEqual({ kind: 'made', audio: CLIP })
    })

    it('takes as much out of a budget for a line that somebody else bought, and only once', async () => {
      await openBooks({ caps: { ...caps, user: 10 } })
      await books.settle(await reserved(purchase('eight ch', actor)), CLIP)
      for (let times = 0; times < 3; times++)
        expect(await books.reserve(purchase('eight ch', other))).toEqual({ kind: 'made', audio: CLIP })
      expect(await books.reserve(purchase('two', other))).toEqual({ kind: 'overBudget', owner: 'user' })
      await reserved(purchase('2!', other))
    })

    it('refuses what somebody else bought to whom it would refuse any other line', async () => {
      await openBooks({ caps: { ...caps, user: 10 } })
      await books.settle(await reserved(purchase('eight ch', actor)), CLIP)
      await reserved(purchase('seven..', other))
      expect(await books.reserve(purchase('eight ch', other))).toEqual({ kind: 'overBudget', owner: 'user' })
    })

    it('takes what the instance buys for itself out of its own budget alone', async () => {
      await openBooks({ caps: { user: 3, tenant: 3, instance: 10 } })
      await books.settle(await reserved(purchase('ten chars.', null)), CLIP)
      expect(await books.reserve(purchase('x', null))).toEqual({ kind: 'overBudget', owner: 'instance' })
    })
  })

  describe(`${name} with purchases whose end nobody knows`, () => {
    beforeEach(() => openBooks({ leaseMs: 400, lagMs: 200 }))

    it('neither has it bought again nor gives it back', async () => {
      await openBooks({ caps: { ...caps, user: 10 }, lagMs: 200 })
      await books.park(await reserved(purchase('ten chars.', actor)))
      expect(await books.reserve(purchase('ten chars.', other))).toEqual({ kind: 'parked' })
      expect(await books.isOpen(purchase('ten chars.', other))).toBe(false)
      expect(await books.reserve(purchase('x', actor))).toMatchObject({ kind: 'overBudget' })
    })

    it('hands it to one who looks it up, not before the books of the provider can tell', async () => {
      const before = Date.now()
      const intent = await reserved(purchase('Sí.', actor))
      await books.park(intent)
      expect(await books.claim(['paid'])).toEqual([])
      await wait(250)
      expect(await books.claim(['another'])).toEqual([])
      const claims = (await Promise.all([books.claim(['paid']), books.claim(['paid'])])).flat()
      expect(claims).toMatchObject([{ intent, provider: 'paid', line: { text: 'Sí.', voiceId: 'v' } }])
      expect(Math.abs((claims[0]?.since.getTime() ?? 0) - before)).toBeLessThan(5_000)
    })

    it('takes a purchase as lost when its process was not heard of for too long', async () => {
      const intent = await reserved(purchase('Sí.', actor))
      expect(await books.reserve(purchase('Sí.', other))).toEqual({ kind: 'held' })
      await wait(500)
      expect(await books.reserve(purchase('Sí.', other))).toEqual({ kind: 'parked' })
      expect(await books.claim(['paid'])).toMatchObject([{ intent }])
    })

    it('can be told either end of it', async () => {
      const made = await reserved(purchase('Sí.', actor))
      const never = await reserved(purchase('No.', actor))
      for (const intent of [made, never]) await books.park(intent)
      await books.settle(made, CLIP)
      await books.release(never)
      expect(await books.reserve(purchase('Sí.', actor))).toEqual({ kind: 'made', audio: CLIP })
      await reserved(purchase('No.', actor))
    })
  })

  async function reserved(one: Purchase): Promise<string> {
    const answer = await books.reserve(one)
    if (answer.kind !== 'reserved') throw new Error(`expected to buy ${one.line.text}, was told ${answer.kind}`)
    return answer.intent
  }
}

function purchase(text: string, payer: UserId | null): Purchase {
  const settings = { pitch: 0, rate: 1, range: 1 }
  return {
    key: createHash('sha256').update(text).digest('hex'),
    provider: 'paid',
    line: { text, language: 'es', voiceId: 'v', settings },
    charge: { characters: [...text].length, costMicros: 50 * text.length },
    payer,
  }
}

const CLIP: LineAudio = { blob: BlobId.parse('a'.repeat(64)), durationMs: 1_250, leadMs: 12.5, bytes: 7_500 }
