import { z } from 'zod'

const OneOrMore = z.union([z.string(), z.array(z.string())])
/** A direction is a text, or a text with its place. */
const DirectionText = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)])

/** The expected reading of a script. `expect` names the error a broken file must give; without `dialogue` only the language counts. */
export const Gold = z.object({
  id: z.string(),
  expect: z.string().optional(),
  language: z.string().optional(),
  languageOnly: z.boolean().optional(),
  characters: z
    .array(
      z.object({
        name: z.string(),
        aliases: z.array(z.string()).default([]),
        speaks: z.boolean().default(true),
        sex: z.string().nullish(),
      }),
    )
    .default([]),
  dialogue: z
    .array(
      z.object({
        scene: z.number().default(0),
        speaker: OneOrMore,
        label: z.string().nullish(),
        text: z.string(),
        language: z.string().nullish(),
      }),
    )
    .nullish(),
  stageDirections: z.array(DirectionText).default([]),
  nonSpoken: z.array(z.string()).default([]),
})
export type Gold = z.infer<typeof Gold>

/** What `npm run understand` wrote. */
export const Answer = z.object({
  error: z.string().optional(),
  language: z.string().nullish(),
  characters: z
    .array(z.object({ name: z.string(), aliases: z.array(z.string()).default([]), gender: z.string().nullish() }))
    .default([]),
  dialogue: z
    .array(
      z.object({
        speaker: OneOrMore,
        text: z.string(),
        scene: z.number().default(0),
        language: z.string().nullish(),
        confidence: z.number().default(1),
      }),
    )
    .default([]),
  stageDirections: z.array(DirectionText).default([]),
})
export type Answer = z.infer<typeof Answer>

export type GoldLine = NonNullable<Gold['dialogue']>[number]
export type AnswerLine = Answer['dialogue'][number]

export function namesOf(speaker: string | string[]): string[] {
  return Array.isArray(speaker) ? speaker : [speaker]
}
