import type { CastMember, Reading, ScriptId } from '@scripteam/contract/model'
import type { Casting, ConfirmedReading, ExtractedText, Portraits, Publication, Recording } from '@scripteam/pipeline'
import type { StepRecord } from '@scripteam/pipeline/ports'
import { and, eq, ne, notInArray, sql } from 'drizzle-orm'
import {
  characterAvatars,
  characters,
  type Database,
  practicePacks,
  processedScripts,
  type Seal,
  scriptDecisions,
  scripts,
  voiceProfiles,
} from '../../db/index.ts'
import { keepBlobs } from './audioCache.ts'

import { projectRecording } from './projectRecording.ts'
import { textColumns } from './textColumns.ts'

/** Writes what a step gave to the tables that queries read: text, reading, characters, voices, portraits, recordings, pack. */
export async function projectOutput(
  db: Database,
  seal: Seal,
  script: ScriptId,
  { step, output }: StepRecord,
): Promise<void> {
  // An output is what its step gave: the step's name decides its shape.
  if (step === 'extractText') return projectText(db, seal, script, output as ExtractedText)
  if (step === 'readScript') return projectReading(db, script, output as Reading)
  if (step === 'refine') return projectReading(db, script, (output as ConfirmedReading).reading)
  if (step === 'castVoices') return projectVoices(db, script, output as Casting)
  if (step === 'drawAvatars') return projectPortraits(db, script, output as Portraits)
  if (step === 'recordLines') return projectRecording(db, script, output as Recording)
  if (step === 'publish') return projectPack(db, script, output as Publication)
}

async function projectText(db: Database, seal: Seal, script: ScriptId, text: ExtractedText): Promise<void> {
  await db.update(scripts).set(textColumns(seal, text)).where(eq(scripts.id, script))
}

export async function projectReading(db: Database, script: ScriptId, reading: Reading): Promise<void> {
  const { language, scenes, relationships, emotionalContext, practiceMetadata } = reading
  const read = { language, scenes, relationships, emotionalContext, practiceMetadata, updatedAt: new Date() }
  await db
    .insert(processedScripts)
    .values({ scriptId: script, ...read })
    .onConflictDoUpdate({ target: processedScripts.scriptId, set: read })
  await db.update(scripts).set({ detectedLanguage: language.overall }).where(eq(scripts.id, script))
  if (reading.title) {
    const isUnnamed = and(eq(scripts.id, script), eq(scripts.isTitleGiven, false))
    await db.update(scripts).set({ title: reading.title }).where(isUnnamed)
  }
  await projectCharacters(db, script, reading.characters)
}

async function projectCharacters(db: Database, script: ScriptId, cast: readonly CastMember[]): Promise<void> {
  const rows = cast.map(({ id, name, aliases, isGroup, lines, words, profile }, position) => {
    return { scriptId: script, id, position, name, aliases, isGroup, lines, words, aiProfile: profile }
  })
  const ids = rows.map((row) => row.id)
  await db.delete(characters).where(and(eq(characters.scriptId, script), notInArray(characters.id, ids)))
  if (rows.length === 0) return
  await db
    .insert(characters)
    .values(rows)
    .onConflictDoUpdate({
      target: [characters.scriptId, characters.id],
      set: {
        position: sql`excluded.position`,
        name: sql`excluded.name`,
        aliases: sql`excluded.aliases`,
        isGroup: sql`excluded.is_group`,
        lines: sql`excluded.lines`,
        words: sql`excluded.words`,
        aiProfile: sql`excluded.ai_profile`,
      },
    })
}

async function projectVoices(db: Database, script: ScriptId, { voices }: Casting): Promise<void> {
  const [decided] = await db.select().from(scriptDecisions).where(eq(scriptDecisions.scriptId, script))
  const rows = voices.map(({ characterId, profile }) => {
    const { characteristics, settings, ...rest } = profile
    const isChosenByUser = decided?.voices[characterId] !== undefined
    return { scriptId: script, characterId, ...rest, ...characteristics, ...settings, isChosenByUser }
  })
  await db.delete(voiceProfiles).where(eq(voiceProfiles.scriptId, script))
  if (rows.length > 0) await db.insert(voiceProfiles).values(rows)
}

async function projectPortraits(db: Database, script: ScriptId, { portraits }: Portraits): Promise<void> {
  await db.delete(characterAvatars).where(eq(characterAvatars.scriptId, script))
  if (portraits.length === 0) return
  await db.insert(characterAvatars).values(portraits.map((portrait) => ({ scriptId: script, ...portrait })))
  const blobs = portraits.flatMap(({ blob, png }) => [blob, png])
  await keepBlobs(db, script, blobs)
}

/** One pack a script: the devices that have an older one name it by its hash, and fetch this one. */
async function projectPack(db: Database, script: ScriptId, { pack, scenes }: Publication): Promise<void> {
  const isComplete = pack.scenes.every((scene) => scene.isRecorded)
  await db
    .insert(practicePacks)
    .values({ scriptId: script, hash: pack.hash, pack, scenes, isComplete })
    .onConflictDoUpdate({ target: [practicePacks.scriptId, practicePacks.hash], set: { createdAt: new Date() } })
  await db.delete(practicePacks).where(and(eq(practicePacks.scriptId, script), ne(practicePacks.hash, pack.hash)))
}
