import { type Fault, openElevenLabsStub } from '@scripteam/providers/speech/stubs'
import { randomFrom } from './random.ts'

/** The provider as a process of its own: charges what it accepts, and fails at one request in five. Argument: a seed. */
const random = randomFrom(Number(process.argv[2] ?? 1))
const FAULTS: readonly Fault[] = ['busy', 'broken', 'silent', 'bad gateway']
const FAULT_SHARE = 0.2

const stub = await openElevenLabsStub({ maximumAtOnce: 8, latencyMs: () => 50 + 350 * random() })
stub.fail(() => (random() < FAULT_SHARE ? (FAULTS[Math.floor(random() * FAULTS.length)] ?? null) : null))
process.on('message', () => process.send?.({ charged: stub.charged, violations: stub.violations }))
process.send?.({ url: stub.url })
