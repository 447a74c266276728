import { isDeepStrictEqual } from 'node:util'
import type { ClientOptions } from '@scripteam/contract/client'
import {
  AttemptId,
  type PackEnvelope,
  type PackLine,
  type PracticeSession,
  type SceneId,
  SessionId,
} from '@scripteam/contract/model'
import { createJournal, type Entry } from '../../apps/mobile/src/offline/journal.ts'
import { createMemoryStores } from '../../apps/mobile/src/offline/memoryStores.ts'
import { createOutbox } from '../../apps/mobile/src/offline/outbox.ts'
import type { DocumentStore } from '../../apps/mobile/src/offline/ports.ts'
import type { OpenHouse } from './house.ts'
import { chances, oneOf } from './luck.ts'

export interface SyncFound {
  readonly interleavings: number
  /** Different states in which the same session ended: one, if the order does not matter. */
  readonly states: number
  /** Attempts that a device had promised to keep and the account does not have. */
  readonly lost: number
  /** Attempts that the account has more than once, or that nobody made. */
  readonly doubled: number
  /** How often an app was killed, by itself or while it wrote or sent. */
  readonly kills: number
  /** Requests that did not arrive, or whose answer did not. */
  readonly cutOff: number
}

interface Chaos {
  readonly next: () => number
  kills: number
  cutOff: number
}

/**
 * One session finished on two devices, again and again: the same things happen on each, in another order between them each
 * time, over a connection that loses requests and answers, in apps that are killed. All through the devices' own queue,
 * the typed client and the real API.
 */
export async function finishOnTwoDevices(house: OpenHouse, times: number, seed: number): Promise<SyncFound> {
  const ends: unknown[] = []
  const found = { interleavings: times, states: 0, lost: 0, doubled: 0, kills: 0, cutOff: 0 }
  for (let time = 0; time < times; time += 1) {
    const chaos: Chaos = { next: chances(seed + time), kills: 0, cutOff: 0 }
    const { session, made } = await oneEvening(house, time, chaos)
    const there = session.sessionData.voiceInteractions.map((attempt) => attempt.id)
    found.lost += made.filter((id) => !there.includes(id)).length
    found.doubled += there.length - new Set(there).size + there.filter((id) => !made.includes(id)).length
    found.kills += chaos.kills
    found.cutOff += chaos.cutOff
    const { id: _, ...state } = session
    if (!ends.some((end) => isDeepStrictEqual(end, state))) ends.push(state)
  }
  return { ...found, states: ends.length }
}

/** Attempts made on each device, and where among them it takes a break and finishes. */
const ATTEMPTS = 6

async function oneEvening(house: OpenHouse, time: number, chaos: Chaos) {
  const id = SessionId.parse(uuid(1, time))
  const script = scriptOf(house.envelope, id)
  const devices = [0, 1].map((which) => createDevice(house, id, chaos, script.start, script.of(which)))
  while (devices.some((device) => device.hasMore())) {
    const device = oneOf(
      chaos.next,
      devices.filter((one) => one.hasMore()),
    )
    const what = chaos.next()
    if (what < 0.55) await device.goOn()
    else if (what < 0.8) await device.flush()
    else if (what < 0.88) await Promise.all(devices.map((one) => one.flush()))
    else if (what < 0.94) device.kill()
    else await device.dieWhileSending()
  }
  for (const device of devices) await device.settle()
  const answer = await house.device().call('getSession', { params: { id } })
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer))
  return { session: answer.value, made: script.attempts }
}

/** One device of the account: what it keeps outlives the app, which may be killed at any moment. */
function createDevice(house: OpenHouse, id: SessionId, chaos: Chaos, start: Entry, entries: readonly Entry[]) {
  const { documents } = createMemoryStores()
  const waiting = [start, ...entries]
  let power = createPower(documents)
  let isCalm = false
  let outbox = open()

  function open() {
    const mine = createPower(documents)
    power = mine
    // An app that was killed asks nobody any more.
    const line = badLine(chaos, () => isCalm)
    const fetch: typeof line = (input, init) =>
      mine.isOn() ? line(input, init) : Promise.reject(new TypeError('dead'))
    return createOutbox(createJournal(mine.documents, house.userId), house.device(fetch), () => true)
  }
  function kill() {
    chaos.kills += 1
    power.cut()
    outbox = open()
  }
  /** Written down, or killed while it was written and done again: nothing counts before that is promised. */
  async function goOn() {
    const entry = waiting[0]
    if (!entry) return
    if (chaos.next() < 0.15) power.lasts(Math.floor(chaos.next() * 3))
    try {
      await outbox.add(id, entry)
      waiting.shift()
    } catch {
      // The battery was empty in the middle of a write; the actor says the line again.
      kill()
    }
  }

  return {
    goOn,
    kill,
    hasMore: () => waiting.length > 0,
    flush: () => outbox.flush().catch(() => kill()),
    async dieWhileSending() {
      power.lasts(Math.floor(chaos.next() * 4))
      await outbox.flush().catch(() => undefined)
      kill()
    },
    /** At home at last: whatever is left is sent. */
    async settle() {
      isCalm = true
      outbox = open()
      const sent = await outbox.flush()
      if (sent.kind !== 'all' || sent.refused.length > 0) throw new Error(JSON.stringify(sent))
    },
  }
}

/** A store whose power can be cut: what was written stays, and nothing more is. */
function createPower(documents: DocumentStore) {
  let left = Number.POSITIVE_INFINITY
  const spend = async (write: () => Promise<void>) => {
    if (left <= 0) throw new Error('the battery is empty')
    left -= 1
    await write()
  }
  const powered: DocumentStore = {
    ...documents,
    put: (key, text) => spend(() => documents.put(key, text)),
    delete: (key) => spend(() => documents.delete(key)),
  }
  return {
    documents: powered,
    lasts: (writes: number) => {
      left = writes
    },
    cut: () => {
      left = 0
    },
    isOn: () => left > 0,
  }
}

/** One request in five does not arrive; of one in five the answer does not come back. */
function badLine(chaos: Chaos, isCalm: () => boolean): NonNullable<ClientOptions['fetch']> {
  return async (input, init) => {
    const what = isCalm() ? 1 : chaos.next()
    if (what < 0.4) chaos.cutOff += 1
    if (what < 0.2) throw new TypeError('lost on the way')
    const answer = await fetch(input, init)
    if (what < 0.4) {
      await answer.arrayBuffer()
      throw new TypeError('the answer was lost')
    }
    return answer
  }
}

const BEGIN = Date.parse('2026-11-01T10:00:00.000Z')
const at = (second: number) => new Date(BEGIN + second * 1_000).toISOString()

/** What happens on both devices: always the same, but for the name of the session. */
function scriptOf(envelope: PackEnvelope, id: SessionId) {
  const role = envelope.pack.characters.toSorted((a, b) => b.lines - a.lines)[0]
  const scenes = envelope.pack.scenes.flatMap((scene) => envelope.scenes[scene.manifest] ?? [])
  const mine = scenes.flatMap((scene) =>
    scene.elements.flatMap((line) =>
      role && line.kind === 'dialogue' && line.speakers.includes(role.id) ? [{ line, sceneId: scene.sceneId }] : [],
    ),
  )
  if (!role || mine.length === 0) throw new Error('nobody speaks in this play')
  const made = [0, 1].map((which) =>
    Array.from({ length: ATTEMPTS }, (_, n) => attempted(which, n, mine[(which + 2 * n) % mine.length] ?? never())),
  )
  const start: Entry = {
    kind: 'started',
    start: {
      id,
      scriptId: envelope.pack.scriptId,
      selectedCharacter: role.id,
      familiarityLevel: 'know_most_lines',
      startedAt: at(0),
      sessionLanguage: 'en',
      sceneId: null,
      totalLines: scenes.flatMap((scene) => scene.elements).length,
      userLines: mine.length,
    },
  }
  const breakAt = (which: number) => turned(which, 1, 'paused', 60 + which, [])
  const endAt = (which: number) =>
    turned(
      which,
      2,
      'completed',
      200 + which,
      scenes.slice(which).map((s) => s.sceneId),
    )
  return {
    start,
    of: (which: number): Entry[] => {
      const own = made[which] ?? []
      return [...own.slice(0, 3), breakAt(which), ...own.slice(3), endAt(which)]
    },
    attempts: made.flat().flatMap((entry) => (entry.kind === 'attempted' ? [entry.attempt.id] : [])),
  }
}

function never(): never {
  throw new Error('the role has lines')
}

function attempted(which: number, n: number, { line, sceneId }: { line: PackLine; sceneId: SceneId }): Entry {
  return {
    kind: 'attempted',
    attempt: {
      id: AttemptId.parse(uuid(2 + which, n)),
      lineId: line.id,
      sceneId,
      level: 'know_most_lines',
      at: at(10 + 10 * n + which),
      end: 'spoken',
      aiAudioPlayed: true,
      timing: { expectedDuration: 2_000, actualDuration: 2_100, responseLatency: 300 + n },
      score: { timingAccuracy: 0.9, lineAccuracy: (n + 1) / ATTEMPTS, overallConfidence: null },
      hints: n % 3,
    },
  }
}

function turned(
  which: number,
  n: number,
  status: PracticeSession['status'],
  duration: number,
  scenesCompleted: SceneId[],
): Entry {
  const turn = { status, duration, scenesCompleted, at: at(60 * n + which) }
  return { kind: 'turned', id: uuid(4 + which, n), turn }
}

/** UUIDv7 in shape; ascending with the number. */
function uuid(kind: number, number: number): string {
  return `01930000-0000-7000-8${kind.toString().padStart(3, '0')}-${number.toString(16).padStart(12, '0')}`
}
