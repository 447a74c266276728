import type { BlobId, CastMember, Reading, Scene } from '@scripteam/contract/model'
import { matchReadings, readScript as read } from '@scripteam/script'
import { hashOf } from '../canonical.ts'
import type { ScriptFacts } from '../facts.ts'
import type { ExtractedText } from '../outputs.ts'
import { step } from '../step.ts'
import type { StepTools } from '../tools.ts'

interface Input extends Pick<ScriptFacts, 'script' | 'expectedLanguage' | 'formerReading'> {
  readonly text: ExtractedText
}

/** Pages -> scenes, language and characters. Tells of the characters one by one, in order of appearance. */
export const readScript = step<'readScript', Input>({
  name: 'readScript',
  version: 2,
  workflowType: () => 'character_detection',
  status: () => 'analyzing',
  percent: 5,
  async gather(earlier) {
    const { script, expectedLanguage, formerReading } = earlier.facts
    return { script, expectedLanguage, formerReading, text: await earlier.output('extractText') }
  },
  async run({ script, expectedLanguage, formerReading, text }, tools) {
    const outcome = read(text.pages, { scriptId: script, expectedLanguage })
    if (outcome.kind === 'noDialogue') return { kind: 'problem', problem: 'NO_DIALOGUE_FOUND' }
    const former = formerReading && (await loadReading(formerReading, tools))
    const reading = former ? matchReadings(former, outcome.reading, hashOf(former)) : outcome.reading
    tellOfCharacters(reading, tools)
    return { kind: 'done', output: reading }
  },
})

async function loadReading(blob: BlobId, tools: StepTools): Promise<Reading> {
  const stored = await tools.sources.get(blob)
  if (!stored) throw new Error(`the former reading ${blob} is gone`)
  // It is a reading that was kept under this name.
  return JSON.parse(new TextDecoder().decode(stored.bytes)) as Reading
}

function tellOfCharacters(reading: Reading, tools: StepTools): void {
  for (const { id, name, lines, words } of inOrderOfAppearance(reading)) {
    tools.tell({ kind: 'characterFound', character: { id, name, lines, words } })
  }
}

/** The characters in the order in which they first speak; those who never do come last. */
export function inOrderOfAppearance<C extends Pick<CastMember, 'id'>>(read: {
  readonly scenes: readonly Scene[]
  readonly characters: readonly C[]
}): C[] {
  const speakers = read.scenes.flatMap((scene) => scene.dialogue.flatMap((line) => line.speakers))
  const place = new Map([...new Set(speakers)].map((id, index) => [id, index]))
  const placeOf = (character: C) => place.get(character.id) ?? speakers.length
  return read.characters.toSorted((a, b) => placeOf(a) - placeOf(b))
}
