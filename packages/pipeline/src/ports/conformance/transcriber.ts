import { describe, expect, it } from 'vitest'
import type { Transcriber } from '../transcriber.ts'

const NEVER = new AbortController().signal

/** What every Transcriber keeps to, the one that has no server included. */
export function transcriberConformance(name: string, open: () => Promise<Transcriber>): void {
  describe(`${name} as a transcriber`, () => {
    it('writes down a sound when it is ready, and else says that it cannot', async () => {
      const transcriber = await open()
      const { kind } = await transcriber.transcribe(new Uint8Array(44), 'en', NEVER)
      expect(kind).toBe(transcriber.isReady ? 'text' : 'problem')
    })

    it('writes nothing once cancelled', async () => {
      const writing = (await open()).transcribe(new Uint8Array(44), 'es', AbortSignal.abort())
      const outcome = await writing.then(
        ({ kind }) => kind,
        () => 'cancelled',
      )
      expect(['problem', 'cancelled']).toContain(outcome)
    })
  })
}
