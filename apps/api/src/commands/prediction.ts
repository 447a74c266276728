import type { DetectedLanguage, Gender, Reading, Scene, TextProblem } from '@scripteam/contract/model'

/** What a script was understood to be, in the plain form that the scorer reads. Speakers and aliases are as printed. */
export type Prediction =
  | { readonly error: TextProblem }
  | {
      readonly title: string | null
      readonly language: DetectedLanguage
      readonly characters: readonly {
        readonly name: string
        readonly aliases: readonly string[]
        readonly gender: Gender | null
      }[]
      readonly scenes: readonly { readonly title: string }[]
      readonly dialogue: readonly PredictedLine[]
      /** All of them in reading order, those inside speeches included. */
      readonly stageDirections: readonly string[]
    }

interface PredictedLine {
  readonly speaker: string | readonly string[]
  readonly text: string
  /** Index into `scenes`. */
  readonly scene: number
  readonly language: DetectedLanguage
  readonly confidence: number
}

/** A reading as a prediction: characters by name instead of by id. */
export function toPrediction(reading: Reading): Prediction {
  const names = new Map(reading.characters.map(({ id, name }) => [id, name]))
  return {
    title: reading.title,
    language: reading.language.overall,
    characters: reading.characters.map(({ name, aliases, profile }) => ({
      name,
      aliases,
      gender: profile.gender?.value ?? null,
    })),
    scenes: reading.scenes.map(({ title }) => ({ title })),
    dialogue: reading.scenes.flatMap((scene, index) =>
      scene.dialogue.map(({ speakers, text, language, confidence }) => ({
        speaker: oneOrAll(speakers.flatMap((id) => names.get(id) ?? [])),
        text,
        scene: index,
        language,
        confidence,
      })),
    ),
    stageDirections: reading.scenes.flatMap(directionsOf),
  }
}

/** A text in which nobody speaks still has a language. */
export function withoutDialogue(language: DetectedLanguage, title: string | null): Prediction {
  return { title, language, characters: [], scenes: [], dialogue: [], stageDirections: [] }
}

function oneOrAll(speakers: string[]): string | string[] {
  const [first, ...others] = speakers
  return first !== undefined && others.length === 0 ? first : speakers
}

function directionsOf(scene: Scene): string[] {
  const lines = new Map(scene.dialogue.map((line) => [line.id as string, line.stagingNotes ?? []])) // ids of two kinds
  const directions = new Map(scene.stageDirections.map(({ id, text }) => [id as string, [text]]))
  return scene.elements.flatMap(({ id }) => lines.get(id) ?? directions.get(id) ?? [])
}
