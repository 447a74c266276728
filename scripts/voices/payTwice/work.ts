import type { LineOrder } from '@scripteam/pipeline'
import { z } from 'zod'

/** What a buyer is told by its parent, as the one argument of its process. */
export const BuyerOrder = z.object({
  databaseUrl: z.string(),
  providerUrl: z.string(),
  blobFolder: z.string(),
  lines: z.int(),
  payer: z.uuid(),
  seed: z.int(),
  /** False for the control: without the ledger lines are paid twice, else the test could not tell. */
  hasLedger: z.boolean(),
})
export type BuyerOrder = z.infer<typeof BuyerOrder>

export const CAPS = { user: 1_000_000, tenant: 1_000_000, instance: 1_000_000 }

/** A call is cut off after the first, is waited for until the second, and looked up in the provider's books after the third. */
export const TIMES = { callMs: 1_500, leaseMs: 6_000, lagMs: 1_000 }

/** The lines of the play: no two have the same words, so that the provider's bill tells them apart. */
export function orders(count: number): LineOrder[] {
  return Array.from({ length: count }, (_, place) => ({
    provider: 'elevenlabs',
    model: VOICE.model,
    line: {
      text: `${SAYINGS[place % SAYINGS.length]} It is night ${place + 1}.`,
      language: 'en',
      voiceId: VOICE.voiceId,
      settings: { pitch: 0, rate: 1, range: 1 },
      voice: VOICE,
    },
  }))
}

const VOICE = {
  provider: 'elevenlabs',
  voiceId: 'v-alice',
  model: 'eleven_flash_v2_5',
  name: 'Alice',
  language: 'en',
  region: 'uk',
  gender: 'female',
  age: 'middle',
  isBendable: true,
} as const

const SAYINGS = ['Who pays for the candles?', 'Not I.', 'You paid last week, Ines.', 'Then nobody pays twice.']
