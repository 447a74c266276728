import { CharacterId, SceneId, type Script } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { FORMATS, needsRole, orderOf } from './wish.ts'

const ANA = CharacterId.parse('00000000-0000-4000-8000-000000000001')
const SCENE = SceneId.parse('00000000-0000-4000-8000-000000000002')
// Of a character only the id is looked at.
const script = { characters: [{ id: ANA }] } as Pick<Script, 'characters'>

describe('what I want to take along', () => {
  it('is ordered for my role and one scene', () => {
    const order = orderOf({ format: 'cue_track', role: ANA, scene: SCENE }, script)
    expect(order).toEqual({ kind: 'file', order: { kind: 'cue_track', characterId: ANA, sceneId: SCENE } })
  })

  it('is the whole play where no scene is chosen', () => {
    expect(orderOf({ format: 'read_through', role: ANA, scene: '' }, script)).toEqual({
      kind: 'file',
      order: { kind: 'read_through' },
    })
  })

  it('can be the script on paper with nobody marked', () => {
    expect(orderOf({ format: 'pdf', role: '', scene: '' }, script)).toEqual({ kind: 'file', order: { kind: 'pdf' } })
  })

  it('cannot be ordered without a role where it is made for one', () => {
    for (const format of FORMATS) {
      expect(orderOf({ format, role: '', scene: '' }, script) === null).toBe(needsRole(format))
    }
  })

  it('is not ordered for a role that has gone from the script', () => {
    expect(orderOf({ format: 'cue_sheet', role: SCENE, scene: '' }, script)).toBeNull()
  })
})
