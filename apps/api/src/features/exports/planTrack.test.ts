import { BlobId, CharacterId, DirectionId, LineId, type PackElement, SceneId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { planTrack } from './planTrack.ts'

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const ANA = CharacterId.parse(uuid(1))
const LUIS = CharacterId.parse(uuid(2))
const clipOf = (number: number) => BlobId.parse(String(number).padStart(64, '0'))

function line(number: number, speakers: CharacterId[], text = 'Sí.', isRecorded = true): PackElement {
  return {
    kind: 'dialogue',
    id: LineId.parse(uuid(number)),
    speakers,
    character: 'X',
    text,
    lineNumber: number,
    language: 'es',
    confidence: 1,
    ...(isRecorded && { audio: { blob: clipOf(number), durationMs: 900, leadMs: 5 } }),
  }
}

function direction(text: string): PackElement {
  return { kind: 'direction', id: DirectionId.parse(uuid(90)), text, confidence: 1 }
}

function scene(number: number, elements: PackElement[], title = `Escena ${number}`) {
  return { schemaVersion: 1, sceneId: SceneId.parse(uuid(100 + number)), title, elements } as const
}

const pace = () => 2000

describe('a cue track', () => {
  it('has the lines of the others, and silence at my pace for mine', () => {
    const plan = planTrack({
      scenes: [scene(1, [line(11, [LUIS]), line(12, [ANA]), line(13, [LUIS])])],
      role: ANA,
      pace,
    })
    expect(plan.parts).toEqual([
      { kind: 'chapter', title: 'Escena 1' },
      { kind: 'silence', ms: 1000 },
      { kind: 'clip', blob: clipOf(11) },
      { kind: 'silence', ms: 200 },
      { kind: 'silence', ms: 2700 },
      { kind: 'silence', ms: 200 },
      { kind: 'clip', blob: clipOf(13) },
      { kind: 'silence', ms: 1000 },
    ])
    expect(plan.silentLines).toBe(0)
  })

  it('leaves out the scenes in which I have nothing to say', () => {
    const scenes = [scene(1, [line(11, [LUIS])]), scene(2, [line(12, [ANA])])]
    const titles = planTrack({ scenes, role: ANA, pace }).parts.filter(({ kind }) => kind === 'chapter')
    expect(titles).toEqual([{ kind: 'chapter', title: 'Escena 2' }])
  })

  it('leaves what I say together with others to me', () => {
    const plan = planTrack({ scenes: [scene(1, [line(11, [LUIS, ANA])])], role: ANA, pace })
    expect(plan.parts.some(({ kind }) => kind === 'clip')).toBe(false)
  })
})

describe('a read-through', () => {
  it('has every line, with the pauses that the script asks for', () => {
    const elements = [line(11, [LUIS]), direction('Pausa larga.'), line(12, [ANA], 'Ya—'), line(13, [LUIS])]
    const { parts } = planTrack({ scenes: [scene(1, elements)], role: null, pace })
    expect(parts.slice(2, -1)).toEqual([
      { kind: 'clip', blob: clipOf(11) },
      { kind: 'silence', ms: 1500 },
      { kind: 'clip', blob: clipOf(12) },
      { kind: 'silence', ms: 0 },
      { kind: 'clip', blob: clipOf(13) },
    ])
  })

  it('has silence for a line without a recording, and says how many there are', () => {
    const plan = planTrack({ scenes: [scene(1, [line(11, [LUIS], 'Sí.', false)], '')], role: null, pace })
    expect(plan.parts[0]).toEqual({ kind: 'chapter', title: '1' })
    expect([plan.parts[2], plan.silentLines]).toEqual([{ kind: 'silence', ms: 2700 }, 1])
  })
})
