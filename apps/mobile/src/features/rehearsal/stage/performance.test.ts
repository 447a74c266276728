import { AttemptId, type VoiceInteraction } from '@scripteam/contract/model'
import { startRehearsal } from '@scripteam/practice'
import { describe, expect, it } from 'vitest'
import type { Clip, ClipEnd, Loudness } from '../../../platform/audioPort'
import type { SpeechEnd } from '../../../platform/speakPort'
import { blobOf, lineId, roleId, SCRIPT, STRANGER, sceneId, testPack, uuid } from '../testPack.ts'
import { createPerformance } from './performance.ts'
import type { PerformancePorts } from './performancePorts.ts'
import { wholeRun } from './stageRun.ts'
import { startOfRun } from './startOfRun.ts'

describe('a rehearsal on a device', () => {
  it("plays my partner's recording, waits for me, and writes my line down", async () => {
    const house = openHouse('BRUNO', 1)
    house.show.send({ kind: 'started' })
    expect(house.sounding()).toEqual({ blob: blobOf(1, 2), lineId: lineId(1, 2), durationMs: 1_200 })
    await house.clipEnds({ kind: 'ended' })
    expect(house.show.seen().state.phase.kind).toBe('myTurn')
    house.show.send({ kind: 'tapped', what: 'done' })
    expect(house.attempts).toMatchObject([{ lineId: lineId(1, 3), end: 'tapped', hints: 0, aiAudioPlayed: true }])
  })

  it('speaks with the voice of the device where there is no recording, and says so', async () => {
    const house = openHouse('BRUNO', 1)
    await house.toTheLineWithoutRecording()
    expect(house.said).toEqual(['partner: Then we shall ask it for a loan.'])
    expect(house.show.seen().substitute).toBe('deviceVoice')
    await house.speechEnds('spoken')
    expect(house.show.seen().state.phase.kind).toBe('myTurn')
  })

  it('leaves the cue to be read where the device has no voice either, and goes on', async () => {
    const house = openHouse('BRUNO', 1)
    await house.toTheLineWithoutRecording()
    await house.speechEnds('voiceless')
    expect(house.show.seen()).toMatchObject({ substitute: 'silence', state: { phase: { kind: 'partnerSpeaking' } } })
    house.timePasses()
    expect(house.show.seen().state.phase.kind).toBe('myTurn')
  })

  it('falls back on the voice of the device when a recording cannot be played', async () => {
    const house = openHouse('BRUNO', 1)
    house.show.send({ kind: 'started' })
    await house.clipEnds({ kind: 'failed', reason: 'missing' })
    expect(house.said).toEqual(['partner: Have you fed the parrot?'])
  })

  it('makes the coming recordings ready before the start, and the next ones during it', () => {
    const house = openHouse('TODOS', 2)
    house.show.warmUp()
    expect(house.prepared).toEqual([[blobOf(2, 1), blobOf(2, 2)]])
    house.show.send({ kind: 'started' })
    expect(house.prepared[1]).toEqual([blobOf(2, 1), blobOf(2, 2)])
  })

  it('is silent while it is paused and after it was left', async () => {
    const house = openHouse('BRUNO', 1)
    house.show.send({ kind: 'started' })
    house.show.send({ kind: 'paused' })
    expect(house.sounding()).toBeNull()
    house.show.send({ kind: 'resumed' })
    expect(house.sounding()?.lineId).toBe(lineId(1, 2))
    house.show.close()
    expect(house.sounding()).toBeNull()
    await house.clipEnds({ kind: 'ended' })
    expect(house.show.seen().state.phase.kind).toBe('partnerSpeaking')
  })

  it('shows a prompt that nobody can speak', async () => {
    const house = await promptedHouse()
    expect(house.show.seen().hint?.kind).toBe('prompt')
    expect(house.said).toEqual(['prompter: The parrot, madam, has eaten better than we have.'])
    await house.speechEnds('voiceless')
    expect(house.show.seen().hint).toMatchObject({
      kind: 'phrase',
      text: 'The parrot, madam, has eaten better than we have.',
    })
  })

  it('does not let the prompter speak into the next line', async () => {
    for (const what of ['done', 'line', 'skip'] as const) {
      const house = await promptedHouse()
      house.show.send({ kind: 'tapped', what })
      expect(house.hushed()).toBe(1)
    }
  })

  it('takes the hint away when the line is done', async () => {
    const house = openHouse('BRUNO', 1, 'know_some_lines')
    house.show.send({ kind: 'started' })
    await house.clipEnds({ kind: 'ended' })
    house.show.send({ kind: 'tapped', what: 'line' })
    expect(house.show.seen().hint).toMatchObject({ kind: 'words', text: 'parrot,' })
    house.show.send({ kind: 'tapped', what: 'done' })
    expect(house.show.seen().hint).toBeNull()
    expect(house.attempts).toMatchObject([{ hints: 1 }])
  })

  it('tells how it ended, once', async () => {
    const house = openHouse('INES', 2)
    house.show.send({ kind: 'started' })
    await house.clipEnds({ kind: 'ended' })
    house.show.send({ kind: 'tapped', what: 'done' })
    await house.clipEnds({ kind: 'ended' })
    house.show.send({ kind: 'finished' })
    expect(house.endings).toEqual(['completed'])
  })
})

/** The prompter has just begun to speak. */
async function promptedHouse() {
  const house = openHouse('BRUNO', 1, 'know_all_lines')
  house.show.send({ kind: 'started' })
  await house.clipEnds({ kind: 'ended' })
  for (let rung = 1; rung <= 4; rung += 1) house.show.send({ kind: 'tapped', what: 'line' })
  return house
}

/** A device without loudspeakers: the test decides when a clip or a speech ends. */
function openHouse(
  role: string,
  scene: number,
  level: 'first_read' | 'know_some_lines' | 'know_all_lines' = 'first_read',
) {
  const run = wholeRun({ scriptId: SCRIPT, role: roleId(role), level, sceneId: sceneId(scene) })
  const attempts: VoiceInteraction[] = []
  const endings: string[] = []
  const prepared: string[][] = []
  const said: string[] = []
  let clip: { clip: Clip; end: (end: ClipEnd) => void } | null = null
  let endSpeech: (end: SpeechEnd) => void = () => undefined
  let waiting: (() => void)[] = []
  let ms = 0
  let hushed = 0
  const silence = () => {
    clip?.end({ kind: 'stopped' })
    clip = null
  }
  const ports: PerformancePorts = {
    volume: 1,
    player: {
      unlock: async () => undefined,
      prepare: async (coming) => void prepared.push(coming.map((one) => one.blob)),
      play: (next: Clip, _how: Loudness) =>
        new Promise((end) => {
          clip = { clip: next, end }
        }),
      stop: silence,
    },
    say: (_line, words, who) => {
      said.push(`${who}: ${words}`)
      return new Promise((end) => {
        endSpeech = end
      })
    },
    hush: () => {
      hushed += 1
      endSpeech('stopped')
    },
    clock: {
      nowMs: () => (ms += 100),
      now: () => '2026-11-01T10:00:00.000Z',
      after(_ms, work) {
        waiting.push(work)
        return () => {
          waiting = waiting.filter((one) => one !== work)
        }
      },
    },
    newAttemptId: () => AttemptId.parse(uuid(8, ms)),
    record: (attempt) => void attempts.push(attempt),
    ended: (status) => void endings.push(status),
  }
  const show = createPerformance(startRehearsal(startOfRun(testPack(), run, STRANGER)), ports)
  const settle = () => new Promise((done) => setTimeout(done, 0))
  async function clipEnds(end: ClipEnd) {
    clip?.end(end)
    await settle()
  }
  return {
    show,
    attempts,
    endings,
    prepared,
    said,
    clipEnds,
    sounding: () => clip?.clip ?? null,
    hushed: () => hushed,
    async speechEnds(end: SpeechEnd) {
      endSpeech(end)
      await settle()
    },
    timePasses() {
      const due = waiting
      waiting = []
      for (const work of due) work()
    },
    async toTheLineWithoutRecording() {
      show.send({ kind: 'started' })
      await clipEnds({ kind: 'ended' })
      show.send({ kind: 'tapped', what: 'done' })
    },
  }
}
