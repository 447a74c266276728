import { UserId } from '@scripteam/contract/model'
import { createMemoryLedger } from './memoryLedger.ts'
import { ledgerConformance } from './ports/conformance/index.ts'

ledgerConformance('the memory ledger', async (conditions) => ({
  ledger: createMemoryLedger(conditions),
  payer: async () => UserId.parse(crypto.randomUUID()),
}))
