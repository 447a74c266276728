import { createHash } from 'node:crypto'
import { BlobId, type ScriptId } from '@scripteam/contract/model'
import { createMemoryStepStore, NO_DECISIONS, type PipelineTools, rememberOutput, walk } from '@scripteam/pipeline'
import { v7 as newId } from 'uuid'
import type { ScriptDesk } from './desk.ts'
import { DEFAULT_REGION, readSample, SAMPLES, type Sample } from './samples.ts'

/**
 * Records the sample scripts into the shared cache while nobody waits for anything, so that they are ready in a
 * new account at once. What is there already costs nothing; a sample that fails is left to the accounts that get it.
 */
export async function warmSamples(desk: ScriptDesk, signal: AbortSignal): Promise<void> {
  for (const sample of SAMPLES) {
    try {
      await desk.engine.pace.patiently(desk.engine.tools, (tools) => rehearse(desk, sample, tools, signal))
    } catch (err) {
      if (signal.aborted) return
      desk.parts.log.warn({ err, sample: sample.file }, 'a sample was not recorded ahead')
    }
  }
}

/** A whole walk for a script that is in no account: its steps are kept in memory, its recordings in the cache. */
async function rehearse(desk: ScriptDesk, sample: Sample, tools: PipelineTools, signal: AbortSignal): Promise<void> {
  const store = createMemoryStepStore()
  const unwatched: PipelineTools = {
    ...tools,
    store,
    events: { emit: () => undefined },
    // No script needs the recordings yet, so nothing can be its owner.
    audio: { ...tools.audio, keep: async () => undefined },
  }
  const { file, text } = await readSample(desk, sample)
  const facts = factsOf(sample, file.bytes)
  store.put(facts)
  await rememberOutput('extractText', text, facts, unwatched)
  await walk(facts.script, 'readScript', unwatched, signal)
}

function factsOf({ language, file }: Sample, bytes: Uint8Array): Parameters<typeof rememberOutput>[2] {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    // The id is made here; the brand says what it is an id of.
    script: newId() as ScriptId,
    title: file,
    isTitleGiven: false,
    // Nothing looks for the file: its text is there.
    file: { name: file, blob: BlobId.parse(sha256), sha256 },
    expectedLanguage: language,
    hasNarrator: false,
    avatarStyle: 'artistic',
    confirmation: { confirmLanguage: language, voicePreferences: { region: DEFAULT_REGION[language] } },
    decisions: NO_DECISIONS,
    preferredGender: 'any',
    formerReading: null,
    draft: null,
    settledVoices: [],
    firstScene: null,
  }
}
