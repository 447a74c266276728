import type { CharacterId, PackCharacter, PackEnvelope, PackLine, SceneId } from '@scripteam/contract/model'
import { expectedSpeechMs, printedWords } from '@scripteam/practice'

/** One scene, as a role sees it. */
export interface SceneOffer {
  sceneId: SceneId
  title: string
  /** Position in the play, from 1. */
  number: number
  myLines: number
  lines: number
  /** At an ordinary pace, all lines together. */
  minutes: number
  isRecorded: boolean
  /** Its beginning is recorded: one can begin, and the rest comes meanwhile. */
  isBegun: boolean
  /** Others who speak in it, in order of appearance. */
  partners: CharacterId[]
}

/** Who can be played: everybody with a line of their own, the largest part first. */
export function roleOffers({ pack }: PackEnvelope): PackCharacter[] {
  return pack.characters
    .filter((character) => character.lines > 0)
    .sort((a, b) => b.lines - a.lines || b.words - a.words)
}

/** The scenes of the play in order; those without a line of these roles are left out. */
export function sceneOffers(kept: PackEnvelope, roles: readonly CharacterId[]): SceneOffer[] {
  const isMine = (speaker: CharacterId) => roles.includes(speaker)
  return kept.pack.scenes.flatMap((scene, index) => {
    const lines = linesIn(kept, scene.sceneId)
    const mine = lines.filter((line) => line.speakers.some(isMine))
    if (mine.length === 0) return []
    const spokenMs = lines.reduce((sum, line) => sum + expectedSpeechMs(line.text, line.language), 0)
    return [
      {
        sceneId: scene.sceneId,
        title: scene.title,
        number: index + 1,
        myLines: mine.length,
        lines: lines.length,
        minutes: Math.max(1, Math.round(spokenMs / 60_000)),
        isRecorded: scene.isRecorded,
        isBegun: scene.recordedAhead !== undefined,
        partners: [...new Set(lines.flatMap((line) => line.speakers))].filter((speaker) => !isMine(speaker)),
      },
    ]
  })
}

export function linesIn(kept: PackEnvelope, sceneId: SceneId | null): PackLine[] {
  return kept.pack.scenes
    .filter((scene) => sceneId === null || scene.sceneId === sceneId)
    .flatMap((scene) => kept.scenes[scene.manifest]?.elements ?? [])
    .flatMap((element) => (element.kind === 'dialogue' ? [element] : []))
}

/** Long enough to show the fading, short enough to be taken in: the line of mine nearest to this many words. */
const PREVIEW_WORDS = 12

/** A line of the role to show the levels on; null for a role without lines. */
export function previewLine(kept: PackEnvelope, role: CharacterId): PackLine | null {
  const mine = linesIn(kept, null).filter((line) => line.speakers.includes(role))
  const distance = (line: PackLine) => Math.abs(printedWords(line.text).length - PREVIEW_WORDS)
  return mine.reduce<PackLine | null>((best, line) => (best && distance(best) <= distance(line) ? best : line), null)
}
