import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import {
  type Character,
  type PackEnvelope,
  type ProcessingStatus,
  RepairId,
  type Script,
  type ScriptId,
} from '@scripteam/contract/model'
import { type Actor, answerOf } from './harness.ts'

/** A short play in which three people speak, one of them a sentence in Spanish. */
export const PLAY = `THE KEY

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

CLARA. Perdone usted, señora, pero yo no me acuerdo de nada de lo que pasó anoche en la escalera.

BRUNO. She never forgets a thing. Ask her again.

ANNA. Where exactly did you find it?
`

const LIMIT_MS = 28_000

export function uploading(actor: Actor, text: string | Uint8Array = PLAY, fileName = 'the_key.txt', title?: string) {
  // A copy on memory of its own: what Blob takes.
  const file = new Blob([typeof text === 'string' ? text : new Uint8Array(text)])
  return actor.client.call('uploadScript', { fields: { title, expectedLanguage: 'auto' }, file, fileName })
}

/** The script once it is in one of these states. */
export async function untilStatus(actor: Actor, id: ScriptId, ...wanted: ProcessingStatus[]): Promise<Script> {
  for (const begun = Date.now(); ; await pause(25)) {
    const script = await actor.ask('getScript', { params: { id } })
    if (wanted.includes(script.processingStatus)) return script
    const isLate = Date.now() - begun > LIMIT_MS
    if (isLate) throw new Error(`it is still ${script.processingStatus} ${JSON.stringify(script.progress)}`)
  }
}

/** Uploads a play and waits until it was read. */
export async function readPlay(actor: Actor, text: string = PLAY): Promise<Script> {
  const { id } = answerOf(await uploading(actor, text))
  return untilStatus(actor, id, 'awaiting_language')
}

/** Confirms English, all lines as one. */
export async function confirmEnglish(actor: Actor, id: ScriptId) {
  const body = { confirmLanguage: 'en', voicePreferences: { region: 'us' }, acceptMismatch: 'treat_as_one' } as const
  return actor.ask('processScript', { params: { id }, body })
}

/** Uploads a play, confirms it and waits until it can be rehearsed. */
export async function recordedPlay(actor: Actor, text: string = PLAY): Promise<Script> {
  const { id } = await readPlay(actor, text)
  await confirmEnglish(actor, id)
  return untilStatus(actor, id, 'complete')
}

/** The one of the cast who is called so, in capitals or not. */
export function characterCalled(name: string, { characters }: Script): Character {
  const found = characters.find((character) => character.name.toUpperCase() === name.toUpperCase())
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

export function packOf(actor: Actor, id: ScriptId): Promise<PackEnvelope> {
  return actor.ask('getPack', { params: { id } })
}

/** The spoken lines of a pack, in reading order. */
export function linesIn({ pack, scenes }: PackEnvelope) {
  const manifests = pack.scenes.flatMap((scene) => scenes[scene.manifest] ?? [])
  return manifests.flatMap((scene) => scene.elements.flatMap((e) => (e.kind === 'dialogue' ? [e] : [])))
}

/** The clip of each line by its id. */
export function clipsIn(envelope: PackEnvelope): Map<string, string | undefined> {
  return new Map(linesIn(envelope).map((line) => [line.id, line.audio?.blob]))
}

/** The lines whose clip is another one now. */
export function changedLines(before: PackEnvelope, after: PackEnvelope) {
  const clips = clipsIn(before)
  return linesIn(after).filter((line) => clips.get(line.id) !== line.audio?.blob)
}

/** A name for a repair, as a device makes it. */
export function newRepair(): RepairId {
  return RepairId.parse(randomUUID())
}
