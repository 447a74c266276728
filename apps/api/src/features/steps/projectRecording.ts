import type { LineId, Scene, SceneId, ScriptId } from '@scripteam/contract/model'
import type { Recording } from '@scripteam/pipeline'
import { eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { audioSamples, type Database, processedScripts } from '../../db/index.ts'
import { inChunks } from './inChunks.ts'

/** Writes one row for every recorded line, under the first of its speakers. */
export async function projectRecording(db: Database, script: ScriptId, { lines }: Recording): Promise<void> {
  const [read] = await db.select().from(processedScripts).where(eq(processedScripts.scriptId, script))
  const rows = (read?.scenes ?? []).flatMap((scene) => rowsOf(scene, script, lines))
  await db.delete(audioSamples).where(eq(audioSamples.scriptId, script))
  for (const chunk of inChunks(rows)) await db.insert(audioSamples).values(chunk)
}

function rowsOf(scene: Scene, script: ScriptId, lines: Recording['lines']) {
  return scene.dialogue.flatMap((line) => {
    const audio = lines[line.id]
    const [speaker] = line.speakers
    if (!audio || !speaker || (line.language !== 'es' && line.language !== 'en')) return []
    const where: { lineId: LineId; sceneId: SceneId } = { lineId: line.id, sceneId: scene.id }
    const what = { text: line.text, language: line.language, cached: true }
    return [{ id: newId(), scriptId: script, characterId: speaker, ...where, ...what, ...audio }]
  })
}
