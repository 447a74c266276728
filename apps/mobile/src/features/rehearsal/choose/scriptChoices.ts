import type { PackEnvelope, ProcessingStatus, Script, ScriptId } from '@scripteam/contract/model'

/** A script, as the choice of what to rehearse shows it. */
export interface ScriptChoice {
  id: ScriptId
  title: string
  /** `recording`: it can be rehearsed already, with the device's voice where a recording is missing. */
  state: 'ready' | 'recording' | 'notReady'
  roles: number
  isSample: boolean
}

/** Scripts of the account: what can be rehearsed first, in the order given. */
export function scriptChoices(scripts: readonly Script[]): ScriptChoice[] {
  const choices = scripts.map((script) => ({
    id: script.id,
    title: script.title,
    state: stateOf(script.processingStatus),
    roles: script.characters.filter((character) => character.lines > 0).length,
    isSample: script.isSample,
  }))
  return [
    ...choices.filter((choice) => choice.state !== 'notReady'),
    ...choices.filter((choice) => choice.state === 'notReady'),
  ]
}

/** What the device can offer by itself. */
export function keptChoices(kept: readonly PackEnvelope[]): ScriptChoice[] {
  return kept.map(({ pack }) => ({
    id: pack.scriptId,
    title: pack.title,
    state: 'ready',
    roles: pack.characters.filter((character) => character.lines > 0).length,
    isSample: false,
  }))
}

function stateOf(status: ProcessingStatus): ScriptChoice['state'] {
  if (status === 'complete') return 'ready'
  return status === 'generating_voices' || status === 'generating_avatars' ? 'recording' : 'notReady'
}
