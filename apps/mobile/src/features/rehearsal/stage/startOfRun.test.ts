import { startRehearsal } from '@scripteam/practice'
import { describe, expect, it } from 'vitest'
import { lineId, roleId, SCRIPT, STRANGER, sceneId, testPack } from '../testPack.ts'
import { type RunWish, wholeRun } from './stageRun.ts'
import { type ActorKnown, startOfRun } from './startOfRun.ts'

const base = { scriptId: SCRIPT, role: roleId('INES'), level: 'know_all_lines' } as const

describe('a run on the stage', () => {
  it('keeps my weak lines one level lower than the rest', () => {
    const { settings } = open({}, { weakLines: [lineId(1, 4)] })
    expect([...settings.weakLines]).toEqual([lineId(1, 4)])
  })

  it('a la italiana is fast, without pauses, waits or timing', () => {
    const manner = { ...STRANGER.manner, response: '2000' as const }
    const { settings } = open({ kind: 'quick' }, { speed: 1.6, manner })
    expect(settings).toMatchObject({ speed: 2, keepPauses: false, responseMs: 0, isTimed: false })
  })

  it('waits as I asked, or as was learned of me', () => {
    const waits = new Map([[lineId(1, 4), 400]])
    const at = (response: ActorKnown['manner']['response']) =>
      open({}, { waits, manner: { ...STRANGER.manner, response } }).settings
    expect(at('1000')).toMatchObject({ responseMs: 1000, waits: new Map() })
    expect(at('learned')).toMatchObject({ responseMs: 0, waits })
  })

  it('takes lines of everybody and of my second role as mine', () => {
    const mine = (wish: Partial<RunWish>) =>
      open({ sceneId: sceneId(2), ...wish }).steps.flatMap((step) => (step.kind === 'mine' ? [step.line.id] : []))
    expect(mine({})).toEqual([lineId(2, 2), lineId(2, 3)])
    expect(mine({ alsoPlaying: [roleId('BRUNO')] })).toEqual([lineId(2, 1), lineId(2, 2), lineId(2, 3)])
  })

  it('goes on where it was left, in every kind of run', () => {
    for (const kind of ['straight', 'loop', 'cues', 'listen', 'quick'] as const) {
      const state = open({ kind, at: lineId(1, 4), seed: 9 })
      expect(state.steps[state.at]?.line.id, kind).toBe(lineId(1, 4))
    }
  })
})

function open(wish: Partial<RunWish>, actor: Partial<ActorKnown> = {}) {
  return startRehearsal(startOfRun(testPack(), wholeRun({ ...base, ...wish }), { ...STRANGER, ...actor }))
}
