import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES } from './databases.ts'
import { type Actor, problemOf, startApp, type TestApp } from './harness.ts'
import { changedLines, characterCalled, linesIn, packOf, recordedPlay, untilStatus } from './rehearsable.ts'

describe.each(DATABASES)('a cast on %s', (database) => {
  let app: TestApp
  let actor: Actor
  beforeAll(async () => {
    app = await startApp(database, { hasWorker: true })
    actor = await app.newcomer()
  })
  afterAll(() => app.stop())

  it('gives a character another voice, and only that one is heard anew', async () => {
    const script = await recordedPlay(actor)
    const before = await packOf(actor, script.id)
    const anna = characterCalled('ANNA', script)
    const { voices } = await actor.ask('listVoices', { query: { language: 'en' } })
    const other = voices.find(
      (voice) => !script.characters.some((c) => c.voiceSettings?.providerVoiceId === voice.voiceId),
    )
    if (!other) throw new Error('there are more voices than characters')
    const voice = { provider: other.provider, voiceId: other.voiceId }
    const changed = await actor.ask('changeCharacter', {
      params: { id: script.id, characterId: anna.id },
      body: { voice },
    })
    expect(changed.voiceSettings?.providerVoiceId).toBe(other.voiceId)
    await untilStatus(actor, script.id, 'complete')
    const lines = changedLines(before, await packOf(actor, script.id))
    expect(new Set(lines.flatMap((line) => line.speakers))).toEqual(new Set([anna.id]))
    expect(lines).toHaveLength(anna.lines)
  })

  it('gives the voice back as the rules chose it, with their reason', async () => {
    const script = await recordedPlay(actor)
    const { id: characterId, voiceSettings: before } = characterCalled('ANNA', script)
    if (!before) throw new Error('everybody has a voice')
    const { provider, providerVoiceId: voiceId, settings } = before
    const params = { id: script.id, characterId }
    const bent = { ...settings, pitch: settings.pitch + 5 }
    const recast = await actor.ask('changeCharacter', {
      params,
      body: { voice: { provider, voiceId, settings: bent } },
    })
    expect(recast.voiceSettings?.reason).toBe('Chosen by you.')
    const back = await actor.ask('changeCharacter', { params, body: { voice: { provider, voiceId, settings } } })
    expect(back.voiceSettings).toMatchObject({ providerVoiceId: voiceId, reason: before.reason })
  })

  it('lets a voice be heard in a line of the character before it is cast', async () => {
    const script = await recordedPlay(actor)
    const before = await packOf(actor, script.id)
    const anna = characterCalled('ANNA', script)
    const params = { id: script.id, characterId: anna.id }
    const voice = { provider: 'tone', voiceId: 'tone/en/12', settings: { pitch: 2 } }
    const heard = await actor.ask('audition', { params, body: { voice } })
    const line = linesIn(before).find(({ id }) => id === heard.lineId)
    expect(line).toMatchObject({ speakers: [anna.id], text: heard.text })
    expect(line?.audio?.blob).not.toBe(heard.audio.blob)
    expect((await fetch(app.baseUrl + heard.url)).headers.get('content-type')).toBe('audio/mpeg')
    expect((await packOf(actor, script.id)).pack.hash).toBe(before.pack.hash)
    const nobody = { provider: 'tone', voiceId: 'nobody' }
    expect(problemOf(await actor.client.call('audition', { params, body: { voice: nobody } })).code).toBe('NOT_FOUND')
  })

  it('gives no two partners the same voice with the same settings', async () => {
    const script = await recordedPlay(actor)
    const [anna, bruno] = [characterCalled('ANNA', script), characterCalled('BRUNO', script)]
    if (!bruno.voiceSettings) throw new Error('everybody has a voice')
    const { provider, providerVoiceId: voiceId, settings } = bruno.voiceSettings
    const params = { id: script.id, characterId: anna.id }
    const same = await actor.client.call('changeCharacter', {
      params,
      body: { voice: { provider, voiceId, settings } },
    })
    expect(problemOf(same).code).toBe('VOICE_TAKEN')
    const bent = { provider, voiceId, settings: { ...settings, pitch: settings.pitch + 4 } }
    const recast = await actor.ask('changeCharacter', { params, body: { voice: bent } })
    expect(recast.voiceSettings?.providerVoiceId).toBe(voiceId)
  })

  it('does not cast a voice that nobody offers', async () => {
    const script = await recordedPlay(actor)
    const params = { id: script.id, characterId: characterCalled('ANNA', script).id }
    const body = { voice: { provider: 'tone', voiceId: 'a voice from nowhere' } }
    expect(problemOf(await actor.client.call('changeCharacter', { params, body })).code).toBe('NOT_FOUND')
  })

  it('gives a character another name and leaves the recordings alone', async () => {
    const script = await recordedPlay(actor)
    const before = await packOf(actor, script.id)
    const params = { id: script.id, characterId: characterCalled('BRUNO', script).id }
    await actor.ask('changeCharacter', { params, body: { name: 'Bruno the Younger' } })
    await untilStatus(actor, script.id, 'complete')
    await expect
      .poll(async () => (await packOf(actor, script.id)).pack.characters.map((c) => c.name))
      .toContain('Bruno the Younger')
    expect(changedLines(before, await packOf(actor, script.id))).toEqual([])
  })

  it('takes a new take of one line into the pack', async () => {
    const script = await recordedPlay(actor)
    const before = await packOf(actor, script.id)
    const line = linesIn(before)[0]
    if (!line) throw new Error('the play has ten lines')
    const params = { id: script.id, lineId: line.id }
    const take = await actor.ask('recordTake', { params, body: { settings: { rate: 0.7 } } })
    expect(take.durationMs).toBeGreaterThan(line.audio?.durationMs ?? 0)
    await expect.poll(async () => linesIn(await packOf(actor, script.id))[0]?.audio?.blob).toBe(take.blob)
    expect(changedLines(before, await packOf(actor, script.id))).toHaveLength(1)
  })
})
