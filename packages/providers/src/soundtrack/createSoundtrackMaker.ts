import type { Label, Soundtrack, SoundtrackMaker, TrackPart } from '@scripteam/pipeline/ports'
import NodeId3 from 'node-id3'
import { drawCover } from '../print/index.ts'
import { Reel } from './reel.ts'

/** Makes soundtracks of the clips of our studios. */
export function createSoundtrackMaker(): SoundtrackMaker {
  return {
    async make(label, parts, signal) {
      const reel = new Reel()
      const chapters = await wind(reel, parts, signal)
      const cover = await drawCover(label, signal)
      return {
        bytes: reel.wound(tagsOf(label, chapters, cover)),
        mime: 'audio/mpeg',
        durationMs: Math.round(reel.ms),
        chapters,
      }
    },
  }
}

async function wind(reel: Reel, parts: AsyncIterable<TrackPart>, signal: AbortSignal): Promise<Soundtrack['chapters']> {
  const starts: { title: string; startMs: number }[] = []
  for await (const part of parts) {
    signal.throwIfAborted()
    if (part.kind === 'chapter') starts.push({ title: part.title, startMs: Math.round(reel.ms) })
    else if (part.kind === 'clip') reel.addClip(part.bytes)
    else reel.addSilence(part.ms)
  }
  return starts.map((start, at) => ({ ...start, endMs: starts[at + 1]?.startMs ?? Math.round(reel.ms) }))
}

/** ID3v2.3 with chapters (CHAP, CTOC), after https://id3.org/id3v2-chapters-1.0. */
function tagsOf({ title, role }: Label, chapters: Soundtrack['chapters'], cover: Uint8Array): Uint8Array {
  const elements = chapters.map((_, at) => `scene${at + 1}`)
  return NodeId3.create({
    title: role === '' ? title : `${title} (${role})`,
    album: title,
    artist: 'ScripTeam',
    image: {
      mime: 'image/jpeg',
      type: { id: 3, name: 'front cover' },
      description: title,
      imageBuffer: Buffer.from(cover),
    },
    tableOfContents: [{ elementID: 'toc', isOrdered: true, elements, tags: { title } }],
    chapter: chapters.map((chapter, at) => ({
      elementID: `scene${at + 1}`,
      startTimeMs: chapter.startMs,
      endTimeMs: chapter.endMs,
      tags: { title: chapter.title },
    })),
  })
}
