import type { Page } from '@playwright/test'

/** What an actor in the page did and heard; times in milliseconds of the page's clock. */
export interface Performed {
  /** Each line: when its turn began, and when its sound began and ended. */
  readonly turns: { readonly turnMs: number; readonly fromMs: number; readonly toMs: number }[]
  /** Each clip: when it was asked for, when its first sound left the loudspeaker, and what of that the device itself adds. */
  readonly clips: { readonly lineId: string; readonly askedMs: number; audibleMs?: number; latencyMs?: number }[]
  /** What the ear told the app. */
  readonly heard: {
    readonly atMs: number
    readonly kind: 'voice' | 'text'
    readonly isOn?: boolean
    readonly sinceMs?: number
    readonly text?: string
    readonly lineId?: string
  }[]
}

export interface Part {
  /** The words on the stage that tell of my turn. */
  readonly yourTurn: string
  /** From the end of the cue to the first sound. */
  readonly breathMs: number
}

/** Noise under the voice, as a share of its loudness: 20 dB. */
const NOISE = 0.1

/**
 * Puts an actor in front of the microphone: `getUserMedia` gives a stream that carries noise, and each line when its turn
 * comes. Whatever sounds is listened to by a probe at the loudspeaker. Before the page is opened.
 */
export async function engageActor(page: Page, part: Part): Promise<void> {
  await page.addInitScript(actInPage, { ...part, noise: NOISE, probeCode: PROBE_CODE })
}

/** Hands the actor the lines, as MP3 files in Base64 in the order in which they come. Before the microphone is opened. */
export async function handLines(page: Page, said: readonly string[]): Promise<void> {
  await page.evaluate((lines) => Object.assign(window, { said: lines }), said)
}

export function performedOf(page: Page): Promise<Performed> {
  return page.evaluate(() => (window as unknown as { performed: Performed }).performed)
}

/** Tells the time of the first sample of every sound that follows a silence of 80 ms. */
const PROBE_CODE = `
registerProcessor('probe', class extends AudioWorkletProcessor {
  quiet = sampleRate
  process([input]) {
    const samples = input[0]
    if (!samples) { this.quiet += 128; return true }
    for (let i = 0; i < samples.length; i += 1) {
      if (Math.abs(samples[i]) < 0.002) { this.quiet += 1; continue }
      if (this.quiet > sampleRate * 0.08) this.port.postMessage(currentTime + i / sampleRate)
      this.quiet = 0
    }
    return true
  }
})`

/** Runs in the page, and so holds all it needs. */
function actInPage({ yourTurn, breathMs, noise, probeCode }: Part & { noise: number; probeCode: string }) {
  const performed: Performed = { turns: [], clips: [], heard: [] }
  Object.assign(window, { performed })
  window.addEventListener('scripteam:clip', (event) => performed.clips.push((event as CustomEvent).detail))
  window.addEventListener('scripteam:ear', (event) =>
    performed.heard.push({ atMs: performance.now(), ...(event as CustomEvent).detail }),
  )

  // Of its two forms the one between nodes.
  const connect = AudioNode.prototype.connect as (this: AudioNode, target: AudioNode) => AudioNode
  const probe = URL.createObjectURL(new Blob([probeCode], { type: 'text/javascript' }))
  const probes = new WeakMap<BaseAudioContext, Promise<AudioNode>>()
  function probeOf(context: AudioContext): Promise<AudioNode> {
    const known = probes.get(context)
    if (known) return known
    const made = context.audioWorklet.addModule(probe).then(() => {
      const node = new AudioWorkletNode(context, 'probe', { numberOfOutputs: 1 })
      node.port.onmessage = ({ data }) => {
        const clip = performed.clips.at(-1)
        const latencyMs = 1000 * (context.baseLatency + context.outputLatency)
        const audibleMs = performance.now() - 1000 * (context.currentTime - data) + latencyMs
        if (clip && clip.audibleMs === undefined && audibleMs > clip.askedMs)
          Object.assign(clip, { audibleMs, latencyMs })
      }
      connect.call(node, context.destination)
      return node
    })
    probes.set(context, made)
    return made
  }
  AudioNode.prototype.connect = function (this: AudioNode, target: AudioNode) {
    if (target instanceof AudioDestinationNode && this instanceof GainNode)
      void probeOf(this.context as AudioContext).then((node) => connect.call(this, node))
    return connect.call(this, target)
  } as typeof AudioNode.prototype.connect

  let room: { context: AudioContext; bus: GainNode; lines: AudioBuffer[] } | null = null
  async function openRoom() {
    const context = new AudioContext()
    const bus = new GainNode(context)
    const { said } = window as unknown as { said: readonly string[] }
    const lines = await Promise.all(
      said.map((base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        return context.decodeAudioData(bytes.buffer)
      }),
    )
    const samples = lines.flatMap((line) => [...line.getChannelData(0)].filter((sample) => Math.abs(sample) > 0.01))
    const rms = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
    const hiss = new AudioBuffer({ length: context.sampleRate * 2, sampleRate: context.sampleRate })
    // White noise between -1 and 1 has a loudness of 1/√3.
    const loudness = rms * noise * Math.sqrt(3)
    hiss.getChannelData(0).forEach((_, i, data) => {
      data[i] = (Math.random() * 2 - 1) * loudness
    })
    const source = new AudioBufferSourceNode(context, { buffer: hiss, loop: true })
    connect.call(source, bus)
    source.start()
    return { context, bus, lines }
  }
  const media = navigator.mediaDevices
  media.getUserMedia = async () => {
    room ??= await openRoom()
    const out = room.context.createMediaStreamDestination()
    connect.call(room.bus, out)
    return out.stream
  }

  function lengthOf(line: AudioBuffer): number {
    const data = line.getChannelData(0)
    return (data.findLastIndex((sample) => Math.abs(sample) > 0.01) + 1) / line.sampleRate
  }
  function say({ context, bus }: NonNullable<typeof room>, line: AudioBuffer) {
    const turnMs = performance.now()
    const source = new AudioBufferSourceNode(context, { buffer: line })
    connect.call(source, bus)
    source.start(context.currentTime + breathMs / 1000)
    const fromMs = turnMs + breathMs
    performed.turns.push({ turnMs, fromMs, toMs: fromMs + 1000 * lengthOf(line) })
  }
  let wasMine = false
  setInterval(() => {
    const isMine = document.querySelector('[data-testid=mine]')?.textContent?.includes(yourTurn) ?? false
    const line = room?.lines[performed.turns.length]
    if (isMine && !wasMine && room && line) say(room, line)
    // Nobody can act before the microphone is there: the turn is taken when it is.
    wasMine = isMine && room !== null
  }, 5)
}
