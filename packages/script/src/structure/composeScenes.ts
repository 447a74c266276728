import type {
  CharacterId,
  DetectedLanguage,
  DialogueLine,
  DirectionId,
  LineId,
  Scene,
  SceneHeading,
  SceneId,
  ScriptId,
  SourcePlace,
} from '@scripteam/contract/model'
import { idsOf } from '../ids.ts'
import type { Speech, SpeechDoubt, ToldElement, ToldSpeech } from './element.ts'
import type { SceneDraft } from './partScenes.ts'

/** What the later stages found about the speeches, by position among all speeches from 0. */
export interface SpeechFindings {
  readonly speakers: (speech: Speech) => readonly CharacterId[]
  readonly language: (position: number) => DetectedLanguage
  readonly emotionalTone: (position: number) => string | undefined
  readonly languageNotes: (text: string, language: DetectedLanguage) => string | undefined
  readonly doubt: (first: number, last: number) => SpeechDoubt | null
  readonly source: (first: number, last: number) => SourcePlace
}

/** Gives ids and numbers to scenes, lines and directions. Line numbers run through the script from 1. */
export function composeScenes(drafts: readonly SceneDraft[], findings: SpeechFindings, scriptId: ScriptId): Scene[] {
  const [sceneId, directionId, lineId] = [
    idsOf(scriptId, 'scene'),
    idsOf(scriptId, 'direction'),
    idsOf(scriptId, 'line'),
  ]
  let lineNumber = 0
  let directions = 0
  return drafts.map((draft, at) => {
    // The hash is a UUID by construction; the brands only say what it names.
    const scene: Scene = { ...emptyScene(draft.title), id: sceneId(at) as SceneId }
    if (draft.heading) scene.heading = certaintyOf(draft.heading, findings)
    for (const element of draft.elements) {
      if (element.kind === 'direction') {
        // Brackets with nothing between them direct nobody.
        if (element.text === '') continue
        const id = directionId(directions++) as DirectionId
        scene.stageDirections.push({ kind: 'direction', id, text: element.text, ...certaintyOf(element, findings) })
        scene.elements.push({ kind: 'direction', id })
      } else {
        const line = dialogueLine(element, ++lineNumber, findings, lineId(lineNumber) as LineId)
        scene.dialogue.push(line)
        scene.elements.push({ kind: 'dialogue', id: line.id })
      }
    }
    scene.startLine = scene.dialogue[0]?.lineNumber ?? 0
    scene.endLine = scene.dialogue.at(-1)?.lineNumber ?? 0
    scene.characters = speakersIn(scene)
    return scene
  })
}

/** Everybody who speaks in a scene, in order of first appearance. */
function speakersIn({ dialogue }: Scene): CharacterId[] {
  const speakers = new Set<CharacterId>()
  for (const line of dialogue) for (const speaker of line.speakers) speakers.add(speaker)
  return [...speakers]
}

function emptyScene(title: string): Omit<Scene, 'id'> {
  return { title, startLine: 0, endLine: 0, characters: [], dialogue: [], stageDirections: [], elements: [] }
}

/** What was printed unclearly is less sure than its shape. */
function certaintyOf(element: ToldElement, findings: SpeechFindings): SceneHeading {
  const { first, last, basis } = element
  const doubt = findings.doubt(first, last)
  const doubts = doubt ? [...element.doubts, doubt] : [...element.doubts]
  const confidence = Math.min(element.confidence, doubt?.confidence ?? 1)
  return { confidence, basis, ...(doubts.length > 0 ? { doubts } : {}), source: findings.source(first, last) }
}

function dialogueLine(speech: ToldSpeech, lineNumber: number, findings: SpeechFindings, id: LineId): DialogueLine {
  const emotionalTone = findings.emotionalTone(lineNumber - 1)
  const language = findings.language(lineNumber - 1)
  const languageNotes = findings.languageNotes(speech.text, language)
  return {
    kind: 'dialogue',
    id,
    speakers: [...findings.speakers(speech)],
    character: speech.printed ?? speech.labels.join(' / '),
    text: speech.text,
    lineNumber,
    language,
    ...(emotionalTone === undefined ? {} : { emotionalTone }),
    ...(languageNotes === undefined ? {} : { languageNotes }),
    ...(speech.notes.length > 0 ? { stagingNotes: [...speech.notes] } : {}),
    ...certaintyOf(speech, findings),
  }
}
