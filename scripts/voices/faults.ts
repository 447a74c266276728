import { join } from 'node:path'
import { ELEVENLABS_KEY, type Fault, openElevenLabsStub } from '@scripteam/providers/speech/stubs'
import { inventPlay } from '../bench/invented.ts'
import { signedIn, untilPlayable } from '../bench/playable.ts'
import { startServer } from '../server.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const FAULTS: readonly Fault[] = ['silent', 'broken', 'bad gateway', 'truncated', 'busy', 'overloaded', 'no quota']
/** Lines of the play: three scenes. */
const LINES = 120

/**
 * Seconds from the upload of a play to every line of it being playable while its provider fails at each call; the worst.
 * `wanted`: names of faults, for some of them alone.
 */
export async function measureFaults(wanted: readonly string[]): Promise<{ faultPlayableSeconds: number }> {
  const faults = FAULTS.filter((fault) => wanted.length === 0 || wanted.includes(fault))
  if (faults.length === 0) throw new Error(`There is no such fault. There are: ${FAULTS.join(', ')}.`)
  const seconds: number[] = []
  for (const [seed, fault] of faults.entries()) {
    const took = await withFault(fault, inventPlay(LINES, 100 + seed))
    console.error(`a provider that is always "${fault}": playable after ${took} s`)
    seconds.push(took)
  }
  return { faultPlayableSeconds: Math.max(...seconds) }
}

/** A new instance for each fault: the circuit breaker of the last would have opened already. */
async function withFault(fault: Fault, text: string): Promise<number> {
  const stub = await openElevenLabsStub()
  stub.fail(fault)
  const environment = { VOICES: 'elevenlabs', ELEVENLABS_API_KEY: ELEVENLABS_KEY, ELEVENLABS_URL: stub.url }
  const server = await startServer(ROOT, { environment })
  try {
    const ms = await untilPlayable(await signedIn(server.address), text, ({ complete }) => complete)
    return Math.round(ms / 100) / 10
  } finally {
    await server.stop()
    await stub.close()
  }
}
