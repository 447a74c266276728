import { setTimeout as wait } from 'node:timers/promises'
import { UserId } from '@scripteam/contract/model'
import { contentKey, type LineOrder, perform } from '@scripteam/pipeline'
import { SpeechError } from '@scripteam/pipeline/ports'
import { createDiskBlobs } from '@scripteam/providers/blobs'
import { createElevenLabs, createToneVoices, lookUpLost, withBackup, withLedger } from '@scripteam/providers/speech'
import { ELEVENLABS_KEY } from '@scripteam/providers/speech/stubs'
import { connect } from '../../../apps/api/src/db/index.ts'
import { createLedger } from '../../../apps/api/src/features/ledger/index.ts'
import { createAudioCache } from '../../../apps/api/src/features/steps/audioCache.ts'
import { billedTo } from '../../../apps/api/src/features/steps/billedTo.ts'
import { trackedBlobs } from '../../../apps/api/src/features/steps/index.ts'
import { randomFrom } from './random.ts'
import { BuyerOrder, CAPS, orders, TIMES } from './work.ts'

/** One worker: records all lines with the paid voice, and may be killed at any moment. Ends when none is left. */
const order = BuyerOrder.parse(JSON.parse(process.argv[2] ?? '{}'))
const payer = UserId.parse(order.payer)
const NEVER = new AbortController().signal
const LINES_AT_ONCE = 2

const { db } = await connect({ url: order.databaseUrl })
const blobs = trackedBlobs(db, createDiskBlobs({ folder: order.blobFolder, signingKey: 'k'.repeat(32) }))
const ledger = createLedger(db, { caps: CAPS, ...TIMES })
const limits = { timeLimitMs: TIMES.callMs, backOffMs: 50 }
const paid = createElevenLabs({ apiKey: ELEVENLABS_KEY, baseUrl: order.providerUrl, usdPer1000: 0.05, ...limits })
const audio = createAudioCache(db, 'elevenlabs', payer)
// Whoever hears the play meanwhile hears a stand-in where a line is unclear.
const bought = order.hasLedger ? withLedger(paid, { ledger, blobs, ...TIMES }) : paid
const speech = billedTo(withBackup(bought, createToneVoices()), payer)

process.send?.('ready')
for (let left = await missing(); left.length > 0; left = await missing()) {
  await lookUpLost([paid], { ledger, lost: ledger, blobs }, NEVER)
  await Promise.all(Array.from({ length: LINES_AT_ONCE }, () => recordSome(left)))
  await wait(100)
}
process.send?.('done', () => process.exit(0))

async function missing(): Promise<LineOrder[]> {
  const all = orders(order.lines)
  const recorded = await audio.find(all.map(contentKey))
  return shuffled(all.filter((one) => !recorded.has(contentKey(one))))
}

/** Takes lines off the list until it is empty, or for as long as one would before looking at all of them again. */
async function recordSome(left: LineOrder[]): Promise<void> {
  for (let taken = 0; taken < 40; taken++) {
    const next = left.pop()
    if (!next) return
    try {
      await perform(next, { audio, blobs, speech }, NEVER)
    } catch (error) {
      if (!(error instanceof SpeechError)) throw error
    }
  }
}

function shuffled<T>(items: T[]): T[] {
  const random = randomFrom(order.seed)
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
}
