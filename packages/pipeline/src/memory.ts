import type { ScriptEvent } from '@scripteam/contract/api'
import type { LineAudio, ScriptId } from '@scripteam/contract/model'
import type { ScriptFacts, ScriptState } from './facts.ts'
import type { AudioCache, EventSink, StepRecord, StepStore } from './ports/index.ts'

/** A step store in memory, for tests and for reading without a database. */
export interface MemoryStepStore extends StepStore {
  put(facts: ScriptFacts): void
  remove(script: ScriptId): void
  state(script: ScriptId): ScriptState | null
}

export function createMemoryStepStore(): MemoryStepStore {
  const scripts = new Map<ScriptId, ScriptFacts>()
  const states = new Map<ScriptId, ScriptState>()
  const records = new Map<ScriptId, StepRecord[]>()
  const recordsOf = (script: ScriptId) => records.get(script) ?? []
  return {
    put: (facts) => void scripts.set(facts.script, facts),
    remove: (script) => void (scripts.delete(script) && records.delete(script)),
    state: (script) => states.get(script) ?? null,
    facts: async (script) => scripts.get(script) ?? null,
    find: async (script, step, version, inputHash) =>
      recordsOf(script).find((r) => r.step === step && r.version === version && r.inputHash === inputHash) ?? null,
    latest: async (script, step) => recordsOf(script).findLast((record) => record.step === step) ?? null,
    async save(script, record) {
      if (!scripts.has(script)) return
      // Outputs are JSON values: what a database would not give back is not given back here either.
      const output: unknown = JSON.parse(JSON.stringify(record.output))
      records.set(script, [...recordsOf(script).filter((r) => !isSame(r, record)), { ...record, output }])
    },
    async setState(script, state) {
      if (scripts.has(script)) states.set(script, state)
    },
  }
}

function isSame(a: StepRecord, b: StepRecord): boolean {
  return a.step === b.step && a.version === b.version && a.inputHash === b.inputHash
}

export function createMemoryAudioCache(): AudioCache & { readonly size: () => number } {
  const recordings = new Map<string, LineAudio>()
  return {
    size: () => recordings.size,
    async find(keys) {
      const found = keys.flatMap((key) => {
        const audio = recordings.get(key)
        return audio ? [[key, audio] as const] : []
      })
      return new Map(found)
    },
    save: async (key, audio) => void recordings.set(key, audio),
    // Nothing is ever freed in memory, so nothing needs to be kept.
    keep: async () => undefined,
  }
}

/** Keeps every event, in order. */
export function createMemoryEvents(): EventSink & { readonly events: { script: ScriptId; event: ScriptEvent }[] } {
  const events: { script: ScriptId; event: ScriptEvent }[] = []
  return { events, emit: (script, event) => void events.push({ script, event }) }
}
