import { createMemoryAudioCache, createMemoryLedger, recordLine } from '@scripteam/pipeline'
import type { LineToSpeak } from '@scripteam/pipeline/ports'
import { describe, expect, it } from 'vitest'
import { createMemoryBlobs } from '../blobs/index.ts'
import { createElevenLabs, createToneVoices, withLedger } from './index.ts'
import { ELEVENLABS_KEY, openElevenLabsStub } from './stubs/index.ts'

const NEVER = new AbortController().signal
const LINE: LineToSpeak = {
  text: 'Nadie vino a la fiesta que dimos el martes pasado en casa.',
  language: 'es',
  voiceId: 'tone/es/1',
  settings: { pitch: 0, rate: 1, range: 1 },
}
const ANOTHER = { ...LINE, text: 'Y sin embargo había diez platos en la mesa cuando volvimos.' }

function kbitOf({ bytes, durationMs }: { bytes: Uint8Array; durationMs: number }): number {
  return (bytes.length * 8) / durationMs
}

describe('another bit rate', () => {
  it('has nothing recorded again: what there is stays, and new lines have it', async () => {
    const [audio, blobs] = [createMemoryAudioCache(), createMemoryBlobs()]
    const before = { audio, blobs, speech: createToneVoices({ kbit: 32 }) }
    const after = { audio, blobs, speech: createToneVoices({ kbit: 96 }) }
    const first = await recordLine({ provider: 'tone', line: LINE }, before, NEVER)
    expect(await recordLine({ provider: 'tone', line: LINE }, after, NEVER)).toEqual(first)
    expect(after.speech.asked).toBe(0)
    const next = await recordLine({ provider: 'tone', line: ANOTHER }, after, NEVER)
    const rates = await Promise.all(
      [first, next].map(async ({ blob, durationMs }) => {
        return kbitOf({ bytes: (await blobs.get(blob))?.bytes ?? new Uint8Array(), durationMs })
      }),
    )
    expect(rates.map((rate) => Math.round(rate / 16) * 16)).toEqual([32, 96])
  })

  it('has no line paid for again', async () => {
    const stub = await openElevenLabsStub()
    const [ledger, blobs] = [createMemoryLedger(), createMemoryBlobs()]
    const open = (kbit: 48 | 96) => {
      const paid = createElevenLabs({ apiKey: ELEVENLABS_KEY, baseUrl: stub.url, usdPer1000: 0.05, kbit })
      return { paid, speech: withLedger(paid, { ledger, blobs }) }
    }
    const [before, after] = [open(48), open(96)]
    const bought = await before.speech.speak({ ...LINE, voiceId: 'v-lucia' }, NEVER)
    const again = await after.speech.speak({ ...LINE, voiceId: 'v-lucia' }, NEVER)
    expect(Buffer.from(again.bytes).equals(bought.bytes)).toBe(true)
    const fresh = await after.speech.speak({ ...ANOTHER, voiceId: 'v-lucia' }, NEVER)
    expect(kbitOf(fresh) / kbitOf(bought)).toBeGreaterThan(1.7)
    expect(stub.charged).toEqual([LINE.text, ANOTHER.text])
    for (const { paid } of [before, after]) paid.close()
    await stub.close()
  })
})
