import { createDecodedShelf } from './audioDecoded.web'
import { playElement } from './audioElement.web'
import { CLIP_STARTED, type Clip, type ClipEnd, type ClipPlayer, type ClipSource, type Loudness } from './audioPort'
import { playBuffer, type Voice } from './audioVoice.web'
import { SOUND_TAKEN } from './interruptionsPort'

/** The player of the web: one AudioContext, woken by the tap that starts the rehearsal. */
export function createClipPlayer(source: ClipSource): ClipPlayer {
  let room: ReturnType<typeof openRoom> | null = null
  let sounding: Voice | null = null
  let turn = 0

  function theRoom() {
    room ??= openRoom(source)
    return room
  }

  /** What is decoded sounds before this returns: a promise more, and the screen would be drawn first. */
  function start(clip: Clip, how: Loudness, mine: number, askedMs: number): Promise<ClipEnd> {
    const { context, shelf } = theRoom()
    const buffer = how.rate === 1 && context.state === 'running' ? shelf.atHand(clip.blob) : null
    return buffer ? sound(playBuffer(context, buffer, how.volume), clip, askedMs) : startLate(clip, how, mine, askedMs)
  }

  async function startLate(clip: Clip, how: Loudness, mine: number, askedMs: number): Promise<ClipEnd> {
    const voice = how.rate === 1 ? await fromBuffer(theRoom(), clip, how) : await fromElement(source, clip, how)
    if ('kind' in voice) return voice
    if (mine === turn) return sound(voice, clip, askedMs)
    voice.stop()
    return { kind: 'stopped' }
  }

  function sound(voice: Voice, clip: Clip, askedMs: number): Promise<ClipEnd> {
    sounding = voice
    window.dispatchEvent(new CustomEvent(CLIP_STARTED, { detail: { blob: clip.blob, lineId: clip.lineId, askedMs } }))
    return voice.ended
  }

  return {
    async unlock() {
      await wake(theRoom().context)
    },
    prepare: (coming) => theRoom().shelf.keep(coming),
    play(clip, how) {
      const askedMs = performance.now()
      turn += 1
      sounding?.stop()
      sounding = null
      return start(clip, how, turn, askedMs)
    },
    stop() {
      turn += 1
      sounding?.stop()
      sounding = null
    },
  }
}

function openRoom(source: ClipSource) {
  const context = new AudioContext({ latencyHint: 'interactive' })
  tellWhenTaken(context)
  return { context, shelf: createDecodedShelf(context, source) }
}

/** A context that ran stops by itself only when the system takes the sound away: Safari does so for a call. */
function tellWhenTaken(context: AudioContext) {
  let hasRun = false
  context.addEventListener('statechange', () => {
    if (hasRun && context.state !== 'running' && context.state !== 'closed')
      window.dispatchEvent(new CustomEvent(SOUND_TAKEN))
    hasRun = context.state === 'running'
  })
}

/** Browsers leave `resume()` pending for ever when no tap has happened: half a second is enough to know. */
async function wake(context: AudioContext): Promise<boolean> {
  if (context.state === 'running') return true
  await Promise.race([context.resume(), new Promise((done) => setTimeout(done, 500))])
  return (context.state as AudioContextState) === 'running'
}

async function fromBuffer(room: ReturnType<typeof openRoom>, clip: Clip, how: Loudness): Promise<Voice | ClipEnd> {
  const [isAwake, decoded] = await Promise.all([wake(room.context), room.shelf.decode(clip.blob)])
  if (decoded.kind !== 'ready') return { kind: 'failed', reason: decoded.kind }
  if (!isAwake) return { kind: 'failed', reason: 'blocked' }
  return playBuffer(room.context, decoded.buffer, how.volume)
}

/** Another speed without another pitch: only the media element can do that. */
async function fromElement(source: ClipSource, clip: Clip, how: Loudness): Promise<Voice | ClipEnd> {
  const address = await source.address(clip.blob)
  if (address === null) return { kind: 'failed', reason: 'missing' }
  return playElement(address, clip.durationMs, how)
}
