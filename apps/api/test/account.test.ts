import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES } from './databases.ts'
import { answerOf, problemOf, startApp, type TestApp } from './harness.ts'

describe.each(DATABASES)('an account on %s', (database) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(database)
  })
  afterAll(() => app.stop())

  it('makes the first who comes the administrator, and nobody after', async () => {
    const first = await app.newcomer()
    const second = await app.newcomer()
    expect([first.user.role, second.user.role]).toEqual(['administrator', 'member'])
  })

  it('begins with what a newcomer told about themselves', async () => {
    const { user } = await app.newcomer({ firstName: 'Inés', lastName: 'de Ulloa', preferredLanguage: 'es' })
    expect(user.profile).toMatchObject({ firstName: 'Inés', lastName: 'de Ulloa', preferredLanguage: 'es' })
    expect(user.preferences).toMatchObject({ language: 'es', voiceSettings: { accentPreference: 'spain' } })
  })

  it('is one for each address, however it is spelt', async () => {
    const actor = await app.newcomer({ email: 'Lope@Example.org' })
    const body = {
      email: 'lope@example.ORG',
      password: 'another one',
      firstName: 'L',
      preferredLanguage: 'es',
    } as const
    expect(problemOf(await app.stranger().call('register', { body })).code).toBe('EMAIL_TAKEN')
    const login = { email: 'LOPE@example.org', password: actor.password }
    expect(answerOf(await app.stranger().call('login', { body: login })).user.id).toBe(actor.user.id)
  })

  it('answers a wrong password and an unknown address alike', async () => {
    const { user } = await app.newcomer()
    const wrong = await app.stranger().call('login', { body: { email: user.email, password: 'not this one' } })
    const unknown = await app
      .stranger()
      .call('login', { body: { email: 'nobody@example.org', password: 'not this one' } })
    const { code, message, status } = problemOf(wrong)
    expect(problemOf(unknown)).toMatchObject({ code, message, status: 401 })
    expect(status).toBe(401)
  })

  it('stays signed in by exchanging its token, and loses the sign-in when one is used twice', async () => {
    const { credentials } = await app.newcomer()
    const renewed = answerOf(await app.stranger().call('refresh', { body: credentials }))
    expect(renewed.refreshToken).not.toBe(credentials.refreshToken)
    expect(answerOf(await app.stranger().call('refresh', { body: renewed })).user.id).toBe(credentials.user.id)
    const again = await app.stranger().call('refresh', { body: credentials })
    expect(problemOf(again).code).toBe('UNAUTHENTICATED')
  })

  it('ends every exchanged token of a sign-in whose token was stolen, and no other sign-in', async () => {
    const actor = await app.newcomer()
    const other = answerOf(await app.stranger().call('login', { body: loginOf(actor.user.email) }))
    const thief = answerOf(await app.stranger().call('refresh', { body: actor.credentials }))
    problemOf(await app.stranger().call('refresh', { body: actor.credentials }))
    expect(problemOf(await app.stranger().call('refresh', { body: thief })).code).toBe('UNAUTHENTICATED')
    expect(answerOf(await app.stranger().call('refresh', { body: other })).user.id).toBe(actor.user.id)
  })

  it('lets one of two who exchange the same token at once have the next', async () => {
    const { credentials } = await app.newcomer()
    const both = await Promise.all([1, 2].map(() => app.stranger().call('refresh', { body: credentials })))
    expect(both.filter((called) => called.kind === 'ok')).toHaveLength(1)
  })

  it('signs out here and leaves the other device alone, or signs out everywhere', async () => {
    const here = await app.newcomer()
    const there = answerOf(await app.stranger().call('login', { body: loginOf(here.user.email) }))
    await here.ask('logout', { body: {} })
    expect(problemOf(await app.stranger().call('refresh', { body: here.credentials })).code).toBe('UNAUTHENTICATED')
    const renewed = answerOf(await app.stranger().call('refresh', { body: there }))
    await here.ask('logout', { body: { everywhere: true } })
    expect(problemOf(await app.stranger().call('refresh', { body: renewed })).code).toBe('UNAUTHENTICATED')
  })

  it('changes the password, which signs out every other session', async () => {
    const here = await app.newcomer()
    const there = answerOf(await app.stranger().call('login', { body: loginOf(here.user.email) }))
    const wrong = { currentPassword: 'not this one', newPassword: 'a new password' }
    expect(problemOf(await here.client.call('changePassword', { body: wrong })).code).toBe('BAD_CREDENTIALS')
    await here.ask('changePassword', { body: { currentPassword: here.password, newPassword: 'a new password' } })
    expect(problemOf(await app.stranger().call('refresh', { body: there })).code).toBe('UNAUTHENTICATED')
    expect(answerOf(await app.stranger().call('refresh', { body: here.credentials })).user.id).toBe(here.user.id)
    const old = await app.stranger().call('login', { body: loginOf(here.user.email) })
    expect(problemOf(old).code).toBe('BAD_CREDENTIALS')
  })

  it('changes only what is sent', async () => {
    const actor = await app.newcomer()
    const voiceSettings = { ...actor.user.preferences.voiceSettings, playbackSpeed: 1.25 }
    const body = { profile: { institution: 'RESAD' }, preferences: { voiceSettings } }
    const changed = await actor.ask('changeMe', { body })
    expect(changed).toEqual({
      ...actor.user,
      profile: { ...actor.user.profile, institution: 'RESAD' },
      preferences: { ...actor.user.preferences, voiceSettings },
    })
    expect(await actor.ask('getMe', {})).toEqual(changed)
  })

  it('is deleted with everything in it, and its token stops working at once', async () => {
    const actor = await app.newcomer()
    await actor.ask('addDevice', { body: { token: 'push-token', platform: 'ios' } })
    await actor.ask('deleteMe', {})
    expect(problemOf(await actor.client.call('getMe', {})).code).toBe('UNAUTHENTICATED')
    expect(problemOf(await app.stranger().call('refresh', { body: actor.credentials })).code).toBe('UNAUTHENTICATED')
    expect(await app.instance.parts.db.query.devices.findMany()).toEqual([])
  })

  it('takes a device to whoever signed in on it last', async () => {
    const first = await app.newcomer()
    const second = await app.newcomer()
    for (const actor of [first, second])
      await actor.ask('addDevice', { body: { token: 'shared', platform: 'android' } })
    await first.ask('removeDevice', { body: { token: 'shared' } })
    const [device] = await app.instance.parts.db.query.devices.findMany()
    expect(device?.userId).toBe(second.user.id)
  })

  it('takes its data along', async () => {
    const actor = await app.newcomer()
    const taken = await actor.ask('exportMe', {})
    expect(taken.user).toEqual(await actor.ask('getMe', {}))
    expect(taken.scripts.every((script) => script.userId === actor.user.id)).toBe(true)
  })
})

const loginOf = (email: string) => ({ email, password: 'a password' })
