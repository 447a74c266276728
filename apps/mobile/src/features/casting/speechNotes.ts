import type { Region, Script } from '@scripteam/contract/model'

/** What is particular in how a character speaks: keys the app has words for, and names of the other language. */
export interface SpeechNotes {
  readonly traits: readonly SpeechTrait[]
  readonly names: readonly string[]
}

const TRAITS = ['voseo', 'vosotros', 'seseo', 'ceceo', 'elision'] as const
type SpeechTrait = (typeof TRAITS)[number]
const NAME = 'other_language_name:'

/** Where a trait is how everybody speaks, so that a voice of that region needs no telling. */
const AT_HOME: Readonly<Partial<Record<SpeechTrait, Region>>> = { vosotros: 'spain', seseo: 'mexico' }

/** Gathers the language notes of the lines of each character that has some, by the character's id, as far as its voice is foreign to them. */
export function speechNotes({
  processedContent,
  characters = [],
}: Partial<Pick<Script, 'processedContent' | 'characters'>>): Map<string, SpeechNotes> {
  const keys = new Map<string, Set<string>>()
  for (const line of processedContent?.scenes.flatMap((scene) => scene.dialogue) ?? []) {
    if (line.languageNotes === undefined) continue
    for (const speaker of line.speakers) {
      const own = keys.get(speaker) ?? new Set()
      for (const key of line.languageNotes.split(', ')) own.add(key)
      keys.set(speaker, own)
    }
  }
  const regionOf = new Map<string, Region | undefined>(characters.map((one) => [one.id, one.voiceSettings?.region]))
  const notes = [...keys].map(([speaker, own]) => [speaker, sortNotes(own, regionOf.get(speaker))] as const)
  return new Map(notes.filter(([, { traits, names }]) => traits.length + names.length > 0))
}

/** Keys of newer versions are left out: there are no words for them yet. */
function sortNotes(keys: ReadonlySet<string>, region: Region | undefined): SpeechNotes {
  return {
    traits: TRAITS.filter((trait) => keys.has(trait) && (region === undefined || AT_HOME[trait] !== region)),
    names: [...keys].filter((key) => key.startsWith(NAME)).map((key) => key.slice(NAME.length)),
  }
}
