import type { Script } from '@scripteam/contract/model'

/** What is particular in how a character speaks: keys the app has words for, and names of the other language. */
export interface SpeechNotes {
  readonly traits: readonly SpeechTrait[]
  readonly names: readonly string[]
}

const TRAITS = ['voseo', 'vosotros', 'seseo', 'ceceo', 'elision'] as const
type SpeechTrait = (typeof TRAITS)[number]
const NAME = 'other_language_name:'

/** Gathers the language notes of the lines of each character that has some, by the character's id. */
export function speechNotes({ processedContent }: Pick<Script, 'processedContent'>): Map<string, SpeechNotes> {
  const keys = new Map<string, Set<string>>()
  for (const line of processedContent?.scenes.flatMap((scene) => scene.dialogue) ?? []) {
    if (line.languageNotes === undefined) continue
    for (const speaker of line.speakers) {
      const own = keys.get(speaker) ?? new Set()
      for (const key of line.languageNotes.split(', ')) own.add(key)
      keys.set(speaker, own)
    }
  }
  return new Map([...keys].map(([speaker, own]) => [speaker, sortNotes(own)]))
}

/** Keys of newer versions are left out: there are no words for them yet. */
function sortNotes(keys: ReadonlySet<string>): SpeechNotes {
  return {
    traits: TRAITS.filter((trait) => keys.has(trait)),
    names: [...keys].filter((key) => key.startsWith(NAME)).map((key) => key.slice(NAME.length)),
  }
}
