import { AttemptId, type LineId, SessionId, type VoicePreferences } from '@scripteam/contract/model'
import { type RehearsalState, startRehearsal } from '@scripteam/practice'
import { type KeptPack, newId, type PracticeDevice } from '../../../offline/index.ts'
import { createClipPlayer } from '../../../platform/audio'
import { createEars } from '../../../platform/ears'
import type { EarKind } from '../../../platform/earsPort'
import { createDeviceVoice } from '../../../platform/speak'
import { deviceClock } from './deviceClock.ts'
import { createHearing, type Hearing, type HearingNeeds } from './hearing.ts'
import { createKeeper } from './keeper.ts'
import { createPerformance, type Performance } from './performance.ts'
import { createScribe, type Scribe } from './scribe.ts'
import { speechFor } from './speechFor.ts'
import { paramsOf, type StageRun } from './stageRun.ts'
import { type ActorKnown, startOfRun } from './startOfRun.ts'
import { transcribe } from './transcribe.ts'

export interface HouseNeeds {
  run: StageRun
  kept: KeptPack
  device: PracticeDevice
  actor: ActorKnown
  voice: Pick<VoicePreferences, 'playbackSpeed' | 'volume'>
  /** The ears to try, the best one first; empty to go by tap alone. */
  ears: readonly EarKind[]
  known: HearingNeeds['known']
  learned: HearingNeeds['learned']
  /** How many runs are kept in my voice; null to record nothing. */
  keptRuns: number | null
  onEnd: (sessionId: SessionId) => void
  /** Something of the rehearsal could not be kept on this device. */
  onNotKept: () => void
}

/** Everything one rehearsal needs, put together: player, voices, clock, scribe. */
export interface House {
  performance: Performance
  hearing: Hearing
  /** To be called inside a tap or key press: browsers allow sound only then. */
  begin(): void
  pause(): void
  /** Goes away; a rehearsal under way is bookmarked. */
  leave(): void
}

export function openHouse(needs: HouseNeeds): House {
  const { kept, device, voice } = needs
  const sessionId = SessionId.parse(newId())
  const player = createClipPlayer(device.recordings)
  const deviceVoice = createDeviceVoice()
  const first = startRehearsal(startOfRun(kept, needs.run, needs.actor))
  const scribe = createScribe(subjectOf(needs, sessionId, first), deskOf(needs))
  const keeper = needs.keptRuns === null ? null : keeperOf(needs, sessionId, needs.keptRuns)
  const performance: Performance = createPerformance(first, {
    player,
    clock: deviceClock,
    volume: voice.volume,
    say(line, words, who) {
      const speech = speechFor(kept, line, words, who, { rate: voice.playbackSpeed, volume: voice.volume })
      const said = deviceVoice.say(speech)
      // The prompter speaks in my turn, and is not to be taken for me.
      return who === 'prompter' ? hearing.during(said) : said
    },
    hush: deviceVoice.stop,
    newAttemptId: () => AttemptId.parse(newId()),
    record: (attempt) => scribe.attempt(attempt, performance.seen().state),
    ended(status, state) {
      scribe.turn(status, state)
      // The summary reads what was written: it waits for the last word.
      void scribe
        .settled()
        .then(() => keeper?.settled())
        .then(() => needs.onEnd(sessionId))
    },
  })
  const ears = createEars(transcribe)
  // Who only listens is not listened to.
  const order = first.steps.some((step) => step.kind === 'mine') ? needs.ears : []
  if (order.length > 0) ears.warmUp()
  const hearing: Hearing = createHearing({
    performance,
    ears,
    clock: deviceClock,
    order,
    language: kept.pack.language,
    known: needs.known,
    learned: needs.learned,
    ...(keeper ? { said: keeper.said } : {}),
  })
  return {
    performance,
    hearing,
    begin() {
      void player.unlock()
      scribe.begin()
      hearing.begin()
      performance.send({ kind: 'started' })
    },
    pause() {
      performance.send({ kind: 'paused' })
      noteIfUnderWay(scribe, performance)
    },
    leave() {
      noteIfUnderWay(scribe, performance)
      hearing.end()
      performance.close()
      void device.outbox.flush()
    },
  }
}

function noteIfUnderWay(scribe: Scribe, performance: Performance) {
  const { state } = performance.seen()
  if (state.phase.kind !== 'finished') scribe.turn('paused', state)
}

function subjectOf({ run, kept }: HouseNeeds, id: SessionId, first: RehearsalState) {
  const role = kept.pack.characters.find((character) => character.id === run.role)
  return {
    start: {
      id,
      scriptId: run.scriptId,
      selectedCharacter: run.role,
      ...(run.alsoPlaying.length === 0 ? {} : { alsoPlaying: run.alsoPlaying }),
      familiarityLevel: run.level,
      sessionLanguage: kept.pack.language,
      sceneId: run.sceneId,
      totalLines: first.steps.length,
      userLines: first.steps.filter((step) => step.kind === 'mine').length,
    },
    bookmark: { title: kept.pack.title, roleName: role?.name ?? '', kind: run.kind },
    addressAt: (lineId: LineId) => paramsOf({ ...run, at: lineId }),
  }
}

function keeperOf({ run, kept, device, onNotKept }: HouseNeeds, sessionId: SessionId, runs: number) {
  const { title, language, characters } = kept.pack
  const roleName = characters.find((character) => character.id === run.role)?.name ?? ''
  const about = { sessionId, scriptId: run.scriptId, title, language, roleName, startedAt: deviceClock.now() }
  return createKeeper(device.keepsakes, about, { runs, failed: onNotKept })
}

function deskOf({ run, device, onNotKept }: HouseNeeds) {
  return {
    add: device.outbox.add,
    putBookmark: device.bookmarks.put,
    clearBookmark: () => device.bookmarks.clear(run.scriptId, run.kind),
    newId,
    now: deviceClock.now,
    failed: onNotKept,
  }
}
