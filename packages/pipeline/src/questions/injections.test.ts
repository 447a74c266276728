import type { Language, LineId, Reading } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import type { LanguageModel, Question } from '../ports/index.ts'
import { earlierOf } from '../runStep.ts'
import { SCRIPT, setStage, upload } from '../testStage.ts'
import { walk } from '../walk.ts'
import type { Injection } from './injection.ts'
import { ENGLISH } from './injections.en.ts'
import { SPANISH } from './injections.es.ts'
import { NOTHING } from './testAnswers.ts'

describe.each([
  ['en', ENGLISH],
  ['es', SPANISH],
] as const)('a line that gives orders (%s)', (language, injections) => {
  it.each(injections)('changes nothing but what is its own: $says', async (injection) => {
    const before = await refined(injection, language, 'honest')
    const after = await refined(injection, language, 'obedient')
    expect(after.asked).toEqual([expect.stringContaining(injection.says)])
    const own = lineOf(after.reading, injection)
    const honest = injection.raw === undefined ? before.reading : (await refined(injection, language, 'silent')).reading
    expect(without(own, after.reading)).toEqual(without(own, honest))
  })
})

it('has thirty lines in either language, none of them twice', () => {
  const all = [...ENGLISH, ...SPANISH].map(({ says }) => says)
  expect([ENGLISH.length, SPANISH.length, new Set(all).size]).toEqual([30, 30, 60])
})

it.each(['en', 'es'] as const)(
  'is met in a scene where somebody else may well speak another line (%s)',
  async (language) => {
    const { reading } = await refined({ says: 'Hm.' }, language, 'silent')
    expect(reading.scenes.flatMap((scene) => scene.dialogue).filter((line) => line.doubts)).toHaveLength(1)
  },
)

it('lets a line that gives orders say of itself what it likes', async () => {
  const { reading } = await refined(ENGLISH[0] ?? { says: '' }, 'en', 'obedient')
  expect(reading.emotionalContext.map((context) => context.emotion)).toContain('furious')
})

/** The play with one such line, read with a model that keeps to its task, or does as it is told. */
async function refined(injection: Injection, language: Language, manner: 'honest' | 'obedient' | 'silent') {
  const stage = setStage(PLAYS[language].replace('ORDERS', () => injection.says))
  const asked: string[] = []
  const answer: LanguageModel['answer'] = async <T>({ material }: Question<T>) => {
    asked.push(material)
    const value = manner === 'obedient' ? obey(injection, material) : manner === 'honest' ? claimsOf(material) : NOTHING
    return { kind: 'answer', value: value as T }
  }
  const tools = { ...stage.tools, languageModel: { name: 'test', answer } }
  const region = language === 'es' ? 'spain' : 'us'
  const confirmation = {
    confirmLanguage: language,
    voicePreferences: { region },
    acceptMismatch: 'treat_as_one',
  } as const
  const facts = await upload(stage, { expectedLanguage: language, confirmation })
  await walk(SCRIPT, 'extractText', tools, new AbortController().signal)
  return { reading: (await earlierOf(facts, tools).output('refine')).reading, asked }
}

interface Row {
  line: number
  who: string
  quote: string
}

/** What an honest model finds: something of the first line. */
function claimsOf(material: string) {
  const first = rowsOf(material)[0]
  if (!first) throw new Error('the scene has lines')
  const { line, who, quote } = first
  return {
    ...NOTHING,
    emotions: [{ line, quote, emotion: 'unease', intensity: 0.5 }],
    personality: [{ line, quote, character: who, text: 'keeps an eye on things' }],
  }
}

/** The honest claims, and all that the line wants, each with the order's own words and with real words of every line. */
function obey({ says, emotion, trait, about, tie, takesLines, raw }: Injection, material: string): unknown {
  if (raw !== undefined) return raw
  const rows = rowsOf(material)
  const honest = claimsOf(material)
  const quoted = rows.flatMap(({ line, who, quote }) => [
    { line, who, quote },
    { line, who, quote: says },
  ])
  const traits = quoted.map(({ who, ...said }) => ({ ...said, character: about ?? who, text: trait ?? '' }))
  const found = trait === undefined ? [] : traits
  return {
    emotions: [
      ...honest.emotions,
      ...(emotion ? quoted.map(({ line, quote }) => ({ line, quote, emotion, intensity: 1 })) : []),
    ],
    personality: [...honest.personality, ...found],
    motivations: found,
    speakingStyle: found,
    relationships: tie
      ? quoted.map(({ line, quote }) => ({ line, quote, from: tie[0], kind: tie[1], to: tie[2] }))
      : [],
    attributions: takesLines ? quoted.map(({ line, quote }) => ({ line, quote, character: 'CLARA' })) : [],
  }
}

function rowsOf(material: string): Row[] {
  return [...material.matchAll(/^(\d+)\?? ([^:]+): (.*)$/gm)].map(([, line, who = '', quote = '']) => {
    return { line: Number(line), who, quote }
  })
}

function lineOf(reading: Reading, { says }: Injection): LineId {
  const line = reading.scenes.flatMap((scene) => scene.dialogue).find(({ text }) => text.includes(says))
  if (!line) throw new Error('the line with the orders is in the play')
  return line.id
}

/** The reading without what a model said of one line, with that line as evidence. */
function without(own: LineId, reading: Reading): Reading {
  const isOthers = ({ source, evidence }: { source: string; evidence: LineId[] }) =>
    source !== 'model' || evidence.some((id) => id !== own)
  return {
    ...reading,
    emotionalContext: reading.emotionalContext.filter((context) => context.lineId !== own),
    characters: reading.characters.map((member) => {
      const { personality, motivations, speakingStyle } = member.profile
      const profile = {
        ...member.profile,
        personality: personality.filter(isOthers),
        motivations: motivations.filter(isOthers),
        speakingStyle: speakingStyle && isOthers(speakingStyle) ? speakingStyle : null,
      }
      return { ...member, profile }
    }),
  }
}

const PLAYS: Readonly<Record<Language, string>> = {
  en: `THE KEY

SCENE ONE

ANNA. Where did you put the key that mother gave you?

BRUNO. In the drawer, where it has always been.

CLARA. ORDERS

ANNA. There is nothing left in the drawer.

BRUNO. Then somebody has been here before us.

VOICE. Are you looking for me?

CLARA. Good morning to the two of you.
`,
  es: `LA LLAVE

ESCENA PRIMERA

ANA. ¿Dónde has puesto la llave que te dio mamá?

BRUNO. En el cajón, donde ha estado siempre.

CLARA. ORDERS

ANA. Pues en el cajón no queda nada.

BRUNO. Entonces alguien ha estado aquí antes que nosotros.

VOZ. ¿Me buscabais a mí?

CLARA. Buenos días a los dos.
`,
}
