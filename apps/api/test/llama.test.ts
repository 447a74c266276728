import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Refinement } from '@scripteam/pipeline'
import { HAS_LLAMA, loadLlama, startLlamaServer, tinyModel } from '@scripteam/providers/languageModel/stubs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStepStore } from '../src/features/steps/stepStore.ts'
import { type Actor, startApp, type TestApp } from './harness.ts'
import { recordedPlay } from './rehearsable.ts'

const isAsked = process.env.TEST_SLOW === '1'

describe.runIf(isAsked && HAS_LLAMA)('a script that a llama.cpp without any sense was asked about', () => {
  let folder: string
  let app: TestApp
  let actor: Actor
  let server: Awaited<ReturnType<typeof startLlamaServer>>
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scripteam-llama-'))
    const path = join(folder, 'random.gguf')
    // This one makes claims, and ends them.
    await writeFile(path, tinyModel(6, { '"': 6, '{': 2, ',': 3, '}': 3, ']': 2 }))
    server = await startLlamaServer(await loadLlama(), path)
    app = await startApp('pglite', { hasWorker: true, environment: { GPT_OSS_URL: server.url } })
    actor = await app.newcomer()
  }, 400_000)
  afterAll(async () => {
    await app.stop()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('is read as the rules read it, and what was made up is dropped and counted', async () => {
    const { id, characters, processedContent } = await recordedPlay(actor)
    const { db, seal } = app.instance.parts
    const record = await createStepStore(db, seal).latest(id, 'refine')
    // It is what that step gave.
    const refined = record?.output as Refinement | undefined
    // The samples of the account are asked about too.
    const answers = server.said.filter(({ to }) => to.includes('ANNA; BRUNO') || to.includes('CLARA; ANNA'))
    const claims = answers.flatMap(({ text }) => claimsIn(text))
    expect(claims.length).toBeGreaterThan(0)
    expect(refined?.model).toEqual({
      name: 'gpt-oss-20b',
      accepted: 0,
      dropped: { noLine: claims.length },
      unanswered: 0,
    })
    expect(JSON.stringify([characters, processedContent])).not.toContain('"model"')
  }, 120_000)
})

function claimsIn(said: string): unknown[] {
  const { answer }: { answer: Record<string, unknown[]> } = JSON.parse(said)
  return Object.values(answer).flat()
}
