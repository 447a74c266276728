import type { BlobId, Character, CharacterAvatar, ScriptId, VoiceProfile } from '@scripteam/contract/model'
import type { BlobStore } from '@scripteam/pipeline/ports'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { characterAvatars, characters, type Database, processedScripts, voiceProfiles } from '../../db/index.ts'
import { addressTtl } from '../steps/index.ts'

interface Desk {
  readonly db: Database
  readonly blobs: BlobStore
  readonly now: () => Date
}

/** The characters of some scripts, most words first, with voice, portrait and relationships. */
export async function charactersOf(desk: Desk, ids: readonly ScriptId[]): Promise<Map<ScriptId, Character[]>> {
  const found = new Map<ScriptId, Character[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return found
  const related = await desk.db
    .select({ scriptId: processedScripts.scriptId, relationships: processedScripts.relationships })
    .from(processedScripts)
    .where(inArray(processedScripts.scriptId, [...ids]))
  for (const row of await rowsOf(desk.db, ids)) {
    const relationships = related.find((read) => read.scriptId === row.character.scriptId)?.relationships ?? []
    found.get(row.character.scriptId)?.push({
      ...base(row.character),
      voiceSettings: row.voice && toVoiceProfile(row.voice),
      ...(row.avatar && { avatar: await toAvatar(row.avatar, desk) }),
      relationships: relationships.filter(({ from, to }) => from === row.character.id || to === row.character.id),
    })
  }
  return found
}

function rowsOf(db: Database, ids: readonly ScriptId[]) {
  const isVoice = and(eq(voiceProfiles.scriptId, characters.scriptId), eq(voiceProfiles.characterId, characters.id))
  const isFace = and(
    eq(characterAvatars.scriptId, characters.scriptId),
    eq(characterAvatars.characterId, characters.id),
  )
  return db
    .select({ character: characters, voice: voiceProfiles, avatar: characterAvatars })
    .from(characters)
    .leftJoin(voiceProfiles, isVoice)
    .leftJoin(characterAvatars, isFace)
    .where(inArray(characters.scriptId, [...ids]))
    .orderBy(desc(characters.words), characters.position)
}

function base({ position: _, ...row }: typeof characters.$inferSelect) {
  return row
}

function toVoiceProfile(row: typeof voiceProfiles.$inferSelect): VoiceProfile {
  const { provider, providerVoiceId, language, region, age, gender, tone, pace, pitch, rate, range, reason } = row
  return {
    provider,
    providerVoiceId,
    ...(row.elevenLabsVoiceId && { elevenLabsVoiceId: row.elevenLabsVoiceId }),
    ...(row.playHtVoiceId && { playHtVoiceId: row.playHtVoiceId }),
    language,
    region,
    characteristics: { age, gender, tone, pace },
    settings: { pitch, rate, range },
    reason,
    generatedAt: row.generatedAt.toISOString(),
    audioSamples: [],
  }
}

async function toAvatar(row: typeof characterAvatars.$inferSelect, { blobs, now }: Desk): Promise<CharacterAvatar> {
  // The columns hold what the blob store answered.
  const blob = row.blob as BlobId
  const png = row.png as BlobId | null
  return {
    blob,
    imageUrl: await blobs.url(blob, addressTtl(now())),
    style: row.style,
    ...(row.culturalStyle && { culturalStyle: row.culturalStyle }),
    generatedAt: row.generatedAt.toISOString(),
    prompt: row.prompt,
    altText: row.altText,
    ...(row.altTexts && { altTexts: row.altTexts }),
    ...(png && { png, pngUrl: await blobs.url(png, addressTtl(now())) }),
  }
}
