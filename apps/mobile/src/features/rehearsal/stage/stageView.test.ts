import type { FamiliarityLevel } from '@scripteam/contract/model'
import { AttemptId } from '@scripteam/contract/model'
import { type Hint, type RehearsalState, rehearse, startRehearsal } from '@scripteam/practice'
import { describe, expect, it } from 'vitest'
import { lineId, roleId, SCRIPT, STRANGER, sceneId, testPack, uuid } from '../testPack.ts'
import { wholeRun } from './stageRun.ts'
import { shareDone, viewStage } from './stageView.ts'
import { startOfRun } from './startOfRun.ts'

describe('what stands on the stage', () => {
  it('while my partner speaks: the direction before it, the cue, and my line that comes next', () => {
    const view = see(begun('first_read'))
    expect(view).toMatchObject({ directions: ['(A kitchen. Rain.)'], isMyTurn: false, isSpeaking: true })
    expect(view.cue?.id).toBe(lineId(1, 2))
    expect(view.mine?.id).toBe(lineId(1, 3))
  })

  it('stays where it is when my turn comes: directions go with the line they lead to', () => {
    const [before, after] = [see(begun('first_read')), see(myTurn('first_read'))]
    expect(after.directions).toEqual(before.directions)
    expect(after.mine?.directions).toEqual(before.mine?.directions)
    expect(see(secondTurn()).mine?.directions).toEqual(['(A pause.)'])
  })

  it('in my turn: my line with its first word lit, the cue still above it', () => {
    const view = see(myTurn('first_read'))
    expect(view).toMatchObject({ isMyTurn: true, isSpeaking: false })
    expect(view.cue?.id).toBe(lineId(1, 2))
    expect(view.mine).toMatchObject({ id: lineId(1, 3), nextWord: 0 })
  })

  it('never holds a hidden word, not even for those who look behind the scenes', () => {
    const mine = see(myTurn('know_all_lines')).mine
    expect(JSON.stringify(mine?.faded)).not.toMatch(/parrot|madam|eaten/i)
    expect(mine?.nextWord).toBeNull()
  })

  it('puts the words of a hint into the line and lights the word behind them', () => {
    const view = viewStage({
      state: myTurn('know_most_lines'),
      substitute: 'none',
      sounding: null,
      hint: { kind: 'words', text: 'The parrot,', from: 0, to: 2 },
    })
    expect(view.mine?.faded.tokens.slice(0, 2).map((token) => token.text)).toEqual(['The', 'parrot'])
    expect(view.mine?.nextWord).toBe(2)
  })

  it('keeps a spoken prompt out of the text', () => {
    const hint: Hint = { kind: 'prompt', text: 'The parrot, madam', from: 0, to: 3 }
    const view = viewStage({ state: myTurn('know_all_lines'), substitute: 'none', sounding: null, hint })
    expect(JSON.stringify(view.mine?.faded)).not.toMatch(/parrot/i)
  })

  it('leaves the words of the last hint in view while the prompter speaks', () => {
    let state = myTurn('know_all_lines')
    for (let rung = 1; rung <= 4; rung += 1)
      state = rehearse(state, { kind: 'tapped', what: 'line', ...stamp(1_200 + rung) }).state
    const hint: Hint = { kind: 'prompt', text: 'The parrot, madam', from: 0, to: 3 }
    const { mine } = viewStage({ state, substitute: 'none', sounding: null, hint })
    expect(mine?.faded.tokens.slice(0, 3).map((token) => token.text)).toEqual(['The', 'parrot', 'madam'])
  })

  it('counts how far the run has come', () => {
    expect(shareDone(begun('first_read'))).toBe(0)
    expect(shareDone(myTurn('first_read'))).toBe(0.25)
  })
})

function see(state: RehearsalState) {
  return viewStage({ state, hint: null, substitute: 'none', sounding: null })
}

function begun(level: FamiliarityLevel): RehearsalState {
  const run = wholeRun({ scriptId: SCRIPT, role: roleId('BRUNO'), level, sceneId: sceneId(1) })
  return rehearse(startRehearsal(startOfRun(testPack(), run, STRANGER)), { kind: 'started', ...stamp(0) }).state
}

function myTurn(level: FamiliarityLevel): RehearsalState {
  return rehearse(begun(level), { kind: 'clipEnded', lineId: lineId(1, 2), ...stamp(1_200) }).state
}

function secondTurn(): RehearsalState {
  const listening = rehearse(myTurn('first_read'), { kind: 'tapped', what: 'done', ...stamp(2_000) }).state
  return rehearse(listening, { kind: 'clipEnded', lineId: lineId(1, 4), ...stamp(3_000) }).state
}

function stamp(atMs: number) {
  return { atMs, at: '2026-11-01T10:00:00.000Z', attemptId: AttemptId.parse(uuid(8, atMs)) }
}
