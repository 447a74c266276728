import type { LineId, SessionId, SessionStatus, VoiceInteraction } from '@scripteam/contract/model'
import type { RehearsalState } from '@scripteam/practice'
import type { Bookmark, Entry, SessionStart } from '../../../offline/index.ts'

/** What the scribe writes with. */
export interface ScribeDesk {
  add(sessionId: SessionId, entry: Entry): Promise<void>
  putBookmark(bookmark: Bookmark): Promise<void>
  clearBookmark(): Promise<void>
  newId(): string
  now(): string
  /** Something could not be kept: the device is full, or refuses. */
  failed(error: unknown): void
}

/** Writes a rehearsal down as it happens, so that nothing is lost when the app is killed mid-line. */
export interface Scribe {
  begin(): void
  attempt(attempt: VoiceInteraction, state: RehearsalState): void
  turn(status: SessionStatus, state: RehearsalState): void
  /** Resolves when all of it so far is on the shelf, or was found not to fit there. */
  settled(): Promise<void>
}

/** How the session starts, what its bookmark is called, and the address that goes on at a line. */
export interface ScribeSubject {
  start: Omit<SessionStart, 'startedAt'>
  bookmark: Pick<Bookmark, 'title' | 'roleName' | 'kind'>
  addressAt: (lineId: LineId) => Bookmark['address']
}

export function createScribe({ start, bookmark, addressAt }: ScribeSubject, desk: ScribeDesk): Scribe {
  let written: Promise<void> = Promise.resolve()
  let isBegun = false

  /** One after the other, so that the start is on the shelf before the first attempt. */
  function write(work: () => Promise<void>) {
    written = written.then(work).catch(desk.failed)
  }
  /** How long it took so far and where it stands: what a flat battery must not take away. */
  function addTurn(status: SessionStatus, state: RehearsalState) {
    const turn = {
      status,
      duration: Math.round(state.activeMs / 1_000),
      scenesCompleted: [...state.scenesCompleted],
      at: desk.now(),
    }
    const entry: Entry = { kind: 'turned', id: desk.newId(), turn }
    write(() => desk.add(start.id, entry))
    moveBookmark(status, state)
  }
  function moveBookmark(status: SessionStatus, state: RehearsalState) {
    const next = status === 'completed' ? null : lineToComeBackTo(state)
    if (next === null) write(() => desk.clearBookmark())
    else {
      const { scriptId } = start
      write(() => desk.putBookmark({ scriptId, ...bookmark, address: addressAt(next), at: desk.now() }))
    }
  }

  return {
    begin() {
      isBegun = true
      const entry: Entry = { kind: 'started', start: { ...start, startedAt: desk.now() } }
      write(() => desk.add(start.id, entry))
    },
    attempt(attempt, state) {
      write(() => desk.add(start.id, { kind: 'attempted', attempt }))
      addTurn('active', state)
    },
    turn(status, state) {
      if (isBegun) addTurn(status, state)
    },
    settled: () => written,
  }
}

/** The line at hand, or of a partner's line the same: the cue is heard again. Null at the very end. */
function lineToComeBackTo(state: RehearsalState): LineId | null {
  const isCued = state.steps[state.at]?.kind === 'mine' && state.steps[state.at - 1]?.kind === 'partner'
  return state.steps[isCued ? state.at - 1 : state.at]?.line.id ?? null
}
