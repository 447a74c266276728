import { randomUUID } from 'node:crypto'
import type { SessionChange } from '@scripteam/contract/api'
import { AttemptId, type CharacterId, type Script, SessionId, type VoiceInteraction } from '@scripteam/contract/model'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES } from './databases.ts'
import { type Actor, problemOf, startApp, type TestApp } from './harness.ts'
import { characterCalled, readPlay, recordedPlay } from './rehearsable.ts'

const BEGIN = Date.parse('2026-11-01T10:00:00.000Z')

describe.each(DATABASES)('practice on %s', (database) => {
  let app: TestApp
  let actor: Actor
  let script: Script
  beforeAll(async () => {
    app = await startApp(database, { hasWorker: true })
    actor = await app.newcomer()
    script = await recordedPlay(actor)
  })
  afterAll(() => app.stop())

  const roleOf = (name: string): CharacterId => characterCalled(name, script).id
  const start = (more: object = {}) =>
    actor.ask('startSession', {
      body: { scriptId: script.id, selectedCharacter: roleOf('ANNA'), familiarityLevel: 'know_most_lines', ...more },
    })
  const scene = (place = 0) => {
    const found = script.processedContent?.scenes[place]
    if (!found) throw new Error('the play has two scenes')
    return found
  }
  const mine = (place = 0) => scene(place).dialogue.filter((line) => line.speakers.includes(roleOf('ANNA')))
  const attempt = (seconds: number, more: Partial<VoiceInteraction> = {}): VoiceInteraction => ({
    id: AttemptId.parse(randomUUID()),
    lineId: mine()[0]?.id ?? (roleOf('nobody') as never),
    sceneId: scene().id,
    level: 'know_most_lines',
    at: new Date(BEGIN + seconds * 1000).toISOString(),
    end: 'spoken',
    aiAudioPlayed: true,
    timing: { expectedDuration: 2_000, actualDuration: 2_100, responseLatency: 300 },
    score: { timingAccuracy: 0.9, lineAccuracy: 0.75, overallConfidence: null },
    hints: 0,
    ...more,
  })

  it('begins in the language of the script, at the level that was chosen', async () => {
    const session = await start()
    expect(session).toMatchObject({
      sessionLanguage: 'en',
      familiarityLevel: 'know_most_lines',
      status: 'active',
      duration: 0,
    })
    expect(session.sessionData.accuracyMetrics.lineAccuracy).toBeNull()
  })

  it('is begun once by a device that repeats itself', async () => {
    const id = SessionId.parse(randomUUID())
    const startedAt = new Date(BEGIN).toISOString()
    const first = await start({ id, startedAt })
    expect(await start({ id, startedAt })).toEqual(first)
    const { sessions } = await actor.ask('listSessions', { query: { scriptId: script.id } })
    expect(sessions.filter((session) => session.id === id)).toHaveLength(1)
  })

  it("does not take a session's id from somebody else", async () => {
    const session = await start()
    const other = await app.newcomer()
    const theirs = await recordedPlay(other)
    const body = {
      id: session.id,
      scriptId: theirs.id,
      selectedCharacter: theirs.characters[0]?.id as CharacterId,
      familiarityLevel: 'first_read',
    } as const
    expect(problemOf(await other.client.call('startSession', { body })).code).toBe('NOT_FOUND')
    expect(await actor.ask('getSession', { params: { id: session.id } })).toEqual(session)
  })

  it('is for roles of the play, and for a play that was read', async () => {
    const nobody = randomUUID() as CharacterId
    const body = { scriptId: script.id, selectedCharacter: nobody, familiarityLevel: 'first_read' } as const
    expect(problemOf(await actor.client.call('startSession', { body })).code).toBe('NOT_A_ROLE')
    const also = { ...body, selectedCharacter: roleOf('ANNA'), alsoPlaying: [nobody] }
    expect(problemOf(await actor.client.call('startSession', { body: also })).code).toBe('NOT_A_ROLE')
    const unconfirmed = await readPlay(actor)
    expect(unconfirmed.primaryLanguage).toBeNull()
  })

  it('remembers attempts by their id, once, and sums them up', async () => {
    const { id } = await start()
    const attempts = [
      attempt(1),
      attempt(5, { score: { timingAccuracy: 0.7, lineAccuracy: 0.25, overallConfidence: null } }),
    ]
    const body: SessionChange = { attempts, duration: 61.5, scenesCompleted: [scene().id], status: 'completed' }
    const once = await actor.ask('changeSession', { params: { id }, body })
    expect(await actor.ask('changeSession', { params: { id }, body })).toEqual(once)
    expect(once).toMatchObject({ status: 'completed', duration: 61.5, completedAt: attempts[1]?.at })
    expect(once.sessionData.voiceInteractions).toEqual(attempts)
    expect(once.sessionData).toMatchObject({ totalLines: 5, userLines: 2, scenesCompleted: [scene().id] })
    expect(once.sessionData.accuracyMetrics.lineAccuracy).toBeCloseTo(0.5)
    expect(once.sessionData.accuracyMetrics.timingAccuracy).toBeCloseTo(0.8)
  })

  it('ends in the same state on two devices, in whatever order and however often they send', async () => {
    const pool = [attempt(1), attempt(2, { hints: 2 }), attempt(3, { end: 'tapped', heard: 'ñandú' }), attempt(4)]
    const anyChange: fc.Arbitrary<SessionChange> = fc.record({
      attempts: fc.subarray(pool),
      status: fc.constantFrom('active', 'paused', 'completed', undefined),
      duration: fc.constantFrom(10, 20, undefined),
      scenesCompleted: fc.subarray([scene(0).id, scene(1).id]),
      at: fc.constantFrom(...[0, 5, 9].map((second) => new Date(BEGIN + second * 1000).toISOString())),
    })
    const two = fc
      .array(anyChange, { minLength: 1, maxLength: 4 })
      .chain((changes) =>
        fc.tuple(
          fc.constant(changes),
          fc.shuffledSubarray([...changes, ...changes], { minLength: changes.length * 2 }),
        ),
      )
    const play = async (changes: readonly SessionChange[]) => {
      const { id } = await start({ startedAt: new Date(BEGIN).toISOString() })
      for (const body of changes) await actor.ask('changeSession', { params: { id }, body })
      const { id: _, ...rest } = await actor.ask('getSession', { params: { id } })
      return rest
    }
    await fc.assert(
      fc.asyncProperty(two, async ([one, other]) => void expect(await play(other)).toEqual(await play(one))),
      { numRuns: 10 },
    )
  })

  it('loses nothing when two devices send at the same moment', async () => {
    const { id } = await start()
    const all = Array.from({ length: 12 }, (_, n) => attempt(n))
    await Promise.all(all.map((one) => actor.ask('changeSession', { params: { id }, body: { attempts: [one] } })))
    const { sessionData } = await actor.ask('getSession', { params: { id } })
    expect(sessionData.voiceInteractions).toEqual(all)
  })

  it('is listed page by page, the newest first', async () => {
    const reader = await app.newcomer()
    const play = await recordedPlay(reader)
    const role = play.characters[0]?.id as CharacterId
    for (const day of [3, 1, 2]) {
      const startedAt = new Date(BEGIN + day * 86_400_000).toISOString()
      await reader.ask('startSession', {
        body: { scriptId: play.id, selectedCharacter: role, familiarityLevel: 'first_read', startedAt },
      })
    }
    const first = await reader.ask('listSessions', { query: { limit: 2 } })
    const second = await reader.ask('listSessions', { query: { limit: 2, cursor: first.nextCursor ?? '' } })
    const days = [...first.sessions, ...second.sessions].map(
      (session) => (Date.parse(session.startedAt) - BEGIN) / 86_400_000,
    )
    expect(days).toEqual([3, 2, 1])
    expect(second.nextCursor).toBeNull()
  })

  it('shows what is known by scene and role, and what to rehearse today', async () => {
    const learner = await app.newcomer()
    const play = await recordedPlay(learner)
    const anna = characterCalled('ANNA', play)
    const opening = play.processedContent?.scenes[0]
    const line = opening?.dialogue.find((spoken) => spoken.speakers.includes(anna.id))
    if (!opening || !line) throw new Error('Anna speaks in the first scene')
    const { id } = await learner.ask('startSession', {
      body: {
        scriptId: play.id,
        selectedCharacter: anna.id,
        familiarityLevel: 'know_most_lines',
        startedAt: new Date(BEGIN).toISOString(),
      },
    })
    const attempts = [
      attempt(1, { lineId: line.id, sceneId: opening.id, hints: 1 }),
      attempt(9, { lineId: line.id, sceneId: opening.id }),
    ]
    await learner.ask('changeSession', { params: { id }, body: { attempts, duration: 40 } })
    const progress = await learner.ask('getProgress', { query: { scriptId: play.id } })
    expect(progress).toMatchObject({ sessions: 1, practised: 40, daysPractised: 1 })
    const shown = progress.scenes.find((one) => one.sceneId === opening.id)
    expect(shown).toMatchObject({ characterId: anna.id, attempts: 2, lines: 2, linesAttempted: 1, linesUnaided: 1 })
    const { items } = await learner.ask('getPlan', {})
    expect(items).toContainEqual(
      expect.objectContaining({ scriptId: play.id, characterId: anna.id, dueLines: [line.id] }),
    )
  })

  it('is still there after the script was corrected, and goes with the script', async () => {
    const learner = await app.newcomer()
    const play = await recordedPlay(learner)
    const role = play.characters[0]?.id as CharacterId
    const body = { scriptId: play.id, selectedCharacter: role, familiarityLevel: 'first_read' } as const
    const { id } = await learner.ask('startSession', { body })
    await learner.ask('deleteScript', { params: { id: play.id } })
    expect(problemOf(await learner.client.call('getSession', { params: { id } })).code).toBe('NOT_FOUND')
  })
})
