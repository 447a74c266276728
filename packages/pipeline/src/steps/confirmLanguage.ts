import type { Confirmation } from '@scripteam/contract/api'
import type { DialogueLine, Language, LineId, Reading } from '@scripteam/contract/model'
import { type Repair, repairReading } from '@scripteam/script'
import type { ScriptFacts } from '../facts.ts'
import { step } from '../step.ts'

interface Input {
  readonly reading: Reading
  readonly confirmation: Confirmation | null
  readonly repairs: readonly Repair[]
}

/** Waits for a person, then: reading and what was confirmed -> a reading in which every line is in one language. */
export const confirmLanguage = step<'confirmLanguage', Input>({
  name: 'confirmLanguage',
  version: 2,
  workflowType: () => 'language_detection',
  status: ({ confirmation }) => (confirmation ? 'generating_voices' : 'language_detection'),
  percent: 25,
  async gather(earlier) {
    const { confirmation, decisions } = earlier.facts
    return { reading: await earlier.output('readScript'), confirmation, repairs: decisions.repairs }
  },
  async run({ reading, confirmation, repairs }) {
    if (!confirmation) return { kind: 'waits' }
    const language = confirmation.confirmLanguage
    const decided = decide(reading, confirmation, repairs)
    return { kind: 'done', output: { reading: decided, language, region: confirmation.voicePreferences.region } }
  },
})

/** The reading with the repairs made by hand and, once there is one, the confirmation of its language. */
export function readingAsDecided(reading: Reading, { confirmation, decisions }: ScriptFacts): Reading {
  return decide(reading, confirmation, decisions.repairs)
}

function decide(reading: Reading, confirmation: Confirmation | null, repairs: readonly Repair[]): Reading {
  const repaired = repairs.length === 0 ? reading : repairReading(reading, repairs).reading
  return confirmation ? settleLanguages(repaired, confirmation, repairs) : repaired
}

/** What was set by hand for a line stands; besides that the confirmation decides. */
function settleLanguages(reading: Reading, confirmation: Confirmation, repairs: readonly Repair[]): Reading {
  const byHand = new Map<LineId, Language>()
  for (const { operation } of repairs) {
    if (operation.kind === 'changeLanguage') byHand.set(operation.lineId, operation.language)
  }
  const settle = (line: DialogueLine): DialogueLine => ({
    ...line,
    language: byHand.get(line.id) ?? languageOf(line, confirmation),
  })
  return { ...reading, scenes: reading.scenes.map((scene) => ({ ...scene, dialogue: scene.dialogue.map(settle) })) }
}

function languageOf(line: DialogueLine, { confirmLanguage, acceptMismatch }: Confirmation): Language {
  const keepsItsOwn = acceptMismatch === 'keep_each_language' && (line.language === 'es' || line.language === 'en')
  return keepsItsOwn ? (line.language as Language) : confirmLanguage
}
