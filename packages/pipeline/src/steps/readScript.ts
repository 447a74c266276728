import type { CastMember, Reading, Scene } from '@scripteam/contract/model'
import { readScript as read } from '@scripteam/script'
import type { ScriptFacts } from '../facts.ts'
import type { ExtractedText } from '../outputs.ts'
import { step } from '../step.ts'
import type { StepTools } from '../tools.ts'

interface Input extends Pick<ScriptFacts, 'script' | 'expectedLanguage'> {
  readonly text: ExtractedText
}

/** Pages -> scenes, language and characters. Tells of the characters one by one, in order of appearance. */
export const readScript = step<'readScript', Input>({
  name: 'readScript',
  version: 1,
  workflowType: () => 'character_detection',
  status: () => 'analyzing',
  percent: 5,
  async gather(earlier) {
    const { script, expectedLanguage } = earlier.facts
    return { script, expectedLanguage, text: await earlier.output('extractText') }
  },
  async run({ script, expectedLanguage, text }, tools) {
    const outcome = read(text.pages, { scriptId: script, expectedLanguage })
    if (outcome.kind === 'noDialogue') return { kind: 'problem', problem: 'NO_DIALOGUE_FOUND' }
    tellOfCharacters(outcome.reading, tools)
    return { kind: 'done', output: outcome.reading }
  },
})

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
