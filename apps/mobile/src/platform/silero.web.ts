import type { MicVAD } from '@ricky0123/vad-web'

/** A detector of voices: for each frame of sound the probability that it is speech. */
export interface Detector {
  /** Rejects when the sound cannot be taken up. */
  start(stream: MediaStream, onFrame: OnFrame): Promise<void>
  stop(): void
}

/** `sound` holds 512 samples at 16 kHz, each from -1 to 1. */
type OnFrame = (probability: number, sound: Float32Array) => void

export const FRAME_MS = 32

/** Where our own server keeps the detector; see `scripts/setup/earFiles.mjs`. */
const PLACE = '/ears/'
/** In this order: the second one asks for the first. */
const PROGRAMS = ['ort.wasm.min.js', 'vad.min.js']

/**
 * Silero v5 in the browser, 17 MB with its engine: loaded on first use and never part of the app's own bundle. Rejects when
 * it cannot be loaded.
 */
export async function loadDetector(): Promise<Detector> {
  for (const program of PROGRAMS) await loadScript(PLACE + program)
  let stream: MediaStream | null = null
  let onFrame: OnFrame = () => undefined
  const taken = async () => stream ?? Promise.reject(new Error('no microphone'))
  const vad = await vadOfPage().MicVAD.new({
    model: 'v5',
    baseAssetPath: PLACE,
    onnxWASMBasePath: PLACE,
    startOnLoad: false,
    getStream: taken,
    resumeStream: taken,
    // The microphone is opened and closed by whoever owns it.
    pauseStream: async () => undefined,
    ortConfig(ort) {
      ort.env.logLevel = 'error'
      ort.env.wasm.numThreads = 1
    },
    onFrameProcessed: ({ isSpeech }, sound) => onFrame(isSpeech, sound),
  })
  return {
    async start(heard, tell) {
      stream = heard
      onFrame = tell
      await vad.start()
    },
    stop() {
      onFrame = () => undefined
      stream = null
      void vad.pause()
    },
  }
}

/** The script defines this name. */
function vadOfPage(): { MicVAD: typeof MicVAD } {
  return (window as unknown as { vad: { MicVAD: typeof MicVAD } }).vad
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${address} could not be loaded`))
    document.head.append(script)
  })
}
