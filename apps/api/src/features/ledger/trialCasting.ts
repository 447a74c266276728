import type { Confirmation } from '@scripteam/contract/api'
import type { Reading } from '@scripteam/contract/model'
import {
  createMemoryStepStore,
  earlierOf,
  type OrderParts,
  type PipelineTools,
  readingAsDecided,
  runStep,
  type ScriptFacts,
  STEPS,
} from '@scripteam/pipeline'

/** Long for the largest casts. */
const LIMIT_MS = 20_000

/** Who would say what if the script were confirmed like this; nothing of it is kept. */
export async function trialCasting(
  facts: ScriptFacts,
  reading: Reading,
  confirmation: Confirmation,
  tools: PipelineTools,
): Promise<OrderParts> {
  const store = createMemoryStepStore()
  const isRecast =
    facts.confirmation?.confirmLanguage !== confirmation.confirmLanguage ||
    facts.confirmation.voicePreferences.region !== confirmation.voicePreferences.region
  const trial = { ...facts, confirmation, settledVoices: isRecast ? [] : facts.settledVoices }
  store.put(trial)
  const { confirmLanguage: language, voicePreferences } = confirmation
  const confirmed = { reading: readingAsDecided(reading, trial), language, region: voicePreferences.region }
  const earlier = earlierOf(trial, { store })
  earlier.note('refine', confirmed)
  const silent = { ...tools, store, events: { emit: () => undefined } }
  const cast = await runStep('castVoices', earlier, silent, AbortSignal.timeout(LIMIT_MS))
  const record = await store.latest(facts.script, 'castVoices')
  if (cast.kind !== 'done' || record?.version !== STEPS.castVoices.version) throw new Error('casting always ends')
  // What is stored under a step's name and version is what that version of the step gave.
  const casting = record.output as OrderParts['casting']
  return { confirmed, casting, takes: facts.decisions.takes }
}
