import { createHash } from 'node:crypto'
import type { BlobId, Language, Page, ScriptId, Voice } from '@scripteam/contract/model'
import { NO_DECISIONS, type ScriptFacts } from './facts.ts'
import { createMemoryAudioCache, createMemoryEvents, createMemoryStepStore } from './memory.ts'
import { type BlobStore, type LineToSpeak, openedBlob, SpeechError, type SpeechSynthesiser } from './ports/index.ts'
import type { PipelineTools } from './tools.ts'

/** A whole pipeline on memory adapters, with one short bilingual play in it. */
export function setStage(play: string = PLAY) {
  const store = createMemoryStepStore()
  const speech = createEchoVoices()
  const audio = createMemoryAudioCache()
  const events = createMemoryEvents()
  const blobs = createMapBlobs()
  const tools: PipelineTools = {
    store,
    events,
    audio,
    blobs,
    sources: blobs,
    speech,
    extractor: { extract: async () => ({ kind: 'text', mime: 'text/plain', pages: pagesOf(play) }) },
    recogniser: {
      isReady: async () => false,
      recognise: async () => ({ kind: 'problem', problem: 'unrecognised', detail: 'there is none' }),
    },
    languageModel: { name: 'none', answer: async () => ({ kind: 'none', reason: 'there is none' }) },
    artist: {
      name: 'dots',
      draw: async ({ character }) => ({
        bytes: new TextEncoder().encode(`<svg>${character.name}</svg>`),
        mime: 'image/svg+xml',
        png: new TextEncoder().encode(`PNG of ${character.name}`),
        culturalStyle: 'neutral',
        prompt: character.name,
        altText: character.name,
        altTexts: { es: character.name, en: character.name },
      }),
    },
    note: () => undefined,
    modelLimitMs: 60_000,
    voicesAtOnce: 2,
  }
  return { tools, store, speech, audio, events, blobs, script: SCRIPT }
}

// A fixed id: the same play read under it gets the same ids for its lines.
export const SCRIPT = '01934d2a-0000-7000-8000-000000000001' as ScriptId

/** What is known of the play after its upload; `more` is what somebody decided since. */
export async function upload(
  stage: ReturnType<typeof setStage>,
  more: Partial<ScriptFacts> = {},
): Promise<ScriptFacts> {
  const blob = await stage.blobs.put(new TextEncoder().encode('the file'), 'text/plain')
  const facts: ScriptFacts = {
    script: SCRIPT,
    title: 'The Key',
    isTitleGiven: true,
    file: { name: 'key.txt', blob, sha256: blob },
    expectedLanguage: 'en',
    hasNarrator: false,
    avatarStyle: 'artistic',
    confirmation: null,
    decisions: NO_DECISIONS,
    preferredGender: 'any',
    formerReading: null,
    draft: null,
    settledVoices: [],
    firstScene: null,
    ...more,
  }
  stage.store.put(facts)
  return facts
}

const PLAY = `THE KEY

CHARACTERS
ANNA, a locksmith
BRUNO, her brother
CLARA, a neighbour

SCENE ONE

ANNA. Where did you put the key that mother gave you?

BRUNO. In the drawer, where it has always been.

ANNA. The drawer is empty, Bruno.

BRUNO. Then somebody has been here before us.

CLARA. Good morning. Is something the matter with the door?

SCENE TWO

CLARA. I found this on the stairs last night.

ANNA. That is the key. Where exactly did you find it?

CLARA. Perdone usted, señora, no me acuerdo de nada.

BRUNO. She never forgets a thing. Ask her again.

ANNA. Where exactly did you find it?
`

function pagesOf(text: string): Page[] {
  return [{ kind: 'flow', number: 1, lines: text.split('\n').map((line) => ({ text: line })) }]
}

/** A synthesiser that answers with the text itself, and remembers what it was asked for. */
function createEchoVoices() {
  const asked: LineToSpeak[] = []
  const refused = new Set<string>()
  const speech: SpeechSynthesiser = {
    name: 'echo',
    voices: async (language) => [1, 2, 3, 4, 5, 6].map((number) => echoVoice(language, number)),
    async speak(line) {
      asked.push(line)
      if (refused.has(line.text)) throw new SpeechError('rejected', 'the test wants it so')
      const bytes = new TextEncoder().encode(JSON.stringify(line))
      return { bytes, mime: 'audio/mpeg', durationMs: 300 * line.text.split(' ').length, leadMs: 0 }
    },
  }
  return { ...speech, asked, refused, texts: () => asked.map((line) => line.text) }
}

function echoVoice(language: Language, number: number): Voice {
  const region = language === 'es' ? 'spain' : 'us'
  const gender = number % 2 === 0 ? 'male' : 'female'
  const name = `${language}-${number}`
  return { provider: 'echo', voiceId: name, name, language, region, gender, age: 'middle', isBendable: true }
}

function createMapBlobs(): BlobStore & { size: () => number } {
  const held = new Map<BlobId, { bytes: Uint8Array; mime: string }>()
  return {
    size: () => held.size,
    async put(bytes, mime) {
      // The brand names what this is: the SHA-256 of the bytes.
      const id = createHash('sha256').update(bytes).digest('hex') as BlobId
      held.set(id, { bytes, mime })
      return id
    },
    get: async (id) => held.get(id) ?? null,
    async open(id) {
      const blob = held.get(id)
      return blob ? openedBlob(blob) : null
    },
    delete: async (id) => void held.delete(id),
    url: async (id) => `/${id}`,
  }
}
