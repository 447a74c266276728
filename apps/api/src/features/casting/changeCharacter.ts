import type { Character, Language, RepairId, ScriptId } from '@scripteam/contract/model'
import { type ChosenVoice, earlierOf, type PipelineTools, runStep, show } from '@scripteam/pipeline'
import { v7 as newId } from 'uuid'
import type { characters } from '../../db/index.ts'
import { fail, type Handler } from '../../http/handler.ts'
import { changeDecisions, currentReading, type Engine, keepRepairs, ownScript, showRepaired } from '../steps/index.ts'
import { type CastingDesk, castOf } from './desk.ts'

/** Gives a character another name, or another voice: then only that character's lines are recorded again. */
export function changeCharacter(desk: CastingDesk): Handler<'changeCharacter'> {
  return async ({ user, params: { id, characterId }, body }) => {
    const { engine } = desk
    const row = await ownScript(engine.db, user.id, id)
    const known = row && (await castOf(desk, id)).find((character) => character.id === characterId)
    if (!row || !known) return fail('NOT_FOUND')
    if (body.voice) {
      if (!row.primaryLanguage || !known.voiceSettings) return fail('STILL_READING')
      if (!(await isOffered(body.voice, row.primaryLanguage, engine.toolsFor(user)))) return fail('NOT_FOUND')
      if (await isTakenByPartner(body.voice, known, desk)) return fail('VOICE_TAKEN')
    }
    if (body.name && !(await rename(engine, id, characterId, body.name))) return fail('STILL_READING')
    if (body.voice) await recast({ ...engine, tools: engine.toolsFor(user) }, id, characterId, body.voice)
    const changed = (await castOf(desk, id)).find((character) => character.id === characterId)
    return changed ?? fail('NOT_FOUND')
  }
}

async function isOffered(choice: ChosenVoice, language: Language, { speech }: PipelineTools): Promise<boolean> {
  const voices = await speech.voices(language)
  return voices.some((voice) => voice.provider === choice.provider && voice.voiceId === choice.voiceId)
}

/** Two who speak in one scene never have the same voice with the same settings. */
async function isTakenByPartner(choice: ChosenVoice, { id, scriptId }: Character, desk: CastingDesk): Promise<boolean> {
  const facts = await desk.engine.tools.store.facts(scriptId)
  const reading = facts && (await currentReading(facts, desk.engine))
  const scenes = reading?.scenes.filter((scene) => scene.characters.includes(id)) ?? []
  const partners = new Set(scenes.flatMap((scene) => scene.characters))
  const sound = soundOf(choice.provider, choice.voiceId, choice.settings)
  return (await castOf(desk, scriptId)).some(
    ({ id: other, voiceSettings: voice }) =>
      other !== id &&
      partners.has(other) &&
      voice !== null &&
      soundOf(voice.provider, voice.providerVoiceId, voice.settings) === sound,
  )
}

/** To a hundredth: the database keeps settings as short floating point numbers. */
function soundOf(provider: string, voiceId: string, settings: ChosenVoice['settings'] = {}): string {
  const { pitch = 0, rate = 1, range = 1 } = settings
  return [provider, voiceId, ...[pitch, rate, range].map((value) => value.toFixed(2))].join(' ')
}

/** A name given by hand is a repair of the reading. False while the script is being read. */
async function rename(engine: Engine, script: ScriptId, characterId: CharacterKey, name: string): Promise<boolean> {
  const facts = await engine.tools.store.facts(script)
  const id = newId() as RepairId // made here; the brand says what it is an id of
  const operations = [{ kind: 'renameCharacter' as const, id, characterId, name }]
  const kept = facts && (await keepRepairs(facts, { operations, undo: [] }, engine))
  if (kept !== 'kept') return false
  await showRepaired(script, engine)
  return true
}

type CharacterKey = (typeof characters.$inferSelect)['id']

/** The cast is changed at once, so that the answer shows it; the recording goes on in the background. */
async function recast(engine: Engine, script: ScriptId, character: CharacterKey, choice: ChosenVoice): Promise<void> {
  const { db, tools, runner } = engine
  await changeDecisions(db, script, ({ voices }) => ({ voices: { ...voices, [character]: choice } }))
  const facts = await tools.store.facts(script)
  if (facts) await runStep('castVoices', earlierOf(facts, tools), tools, AbortSignal.timeout(CASTING_LIMIT_MS))
  await show(script, { status: 'generating_voices', progress: { step: 'castVoices', percent: 35 } }, tools)
  await runner.start(script, 'castVoices')
}

const CASTING_LIMIT_MS = 10_000
