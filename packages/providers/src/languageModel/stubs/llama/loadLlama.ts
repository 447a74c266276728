import { execFile } from 'node:child_process'
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** As much of node-llama-cpp as is used here. */
export interface LlamaModule {
  getLlama(options: {
    gpu: false
    build: 'never'
    skipDownload: true
    logLevel: 'error'
    maxThreads: number
  }): Promise<Llama>
  readonly LlamaChatSession: new (parts: {
    contextSequence: Sequence
    chatWrapper: object
    systemPrompt: string
  }) => Session
  readonly GeneralChatWrapper: new () => object
}

export interface Llama {
  loadModel(options: { modelPath: string }): Promise<Model>
  /** Throws for a schema that it can make no grammar of. */
  createGrammarForJsonSchema(schema: object): Promise<object>
  dispose(): Promise<void>
}

interface Model {
  createContext(options: { contextSize: number; threads: number }): Promise<Context>
}

export interface Context {
  getSequence(): Sequence
}

interface Sequence {
  dispose(): void
}

interface Session {
  promptWithMeta(
    prompt: string,
    options: {
      grammar: object
      maxTokens: number
      temperature: number
      signal: AbortSignal
      stopOnAbortSignal: boolean
    },
  ): Promise<{ responseText: string; stopReason: string }>
}

const HERE = import.meta.dirname
const FOLDER = join(HERE, '../../../../../../artefacts/llama')
const INSTALL_LIMIT_MS = 300_000

/** Where its program for this machine comes from; others would need it built. */
export const HAS_LLAMA = process.platform === 'linux' && process.arch === 'x64'

/**
 * llama.cpp as built by node-llama-cpp, put into `artefacts/llama` the first time. It is kept out of the project's own
 * dependencies: 85 MB and 117 packages that only this test needs, some hundred more with its programs for graphics cards.
 */
export async function loadLlama(): Promise<LlamaModule> {
  await mkdir(FOLDER, { recursive: true })
  for (const name of ['package.json', 'package-lock.json']) await copyFile(join(HERE, name), join(FOLDER, name))
  // Nothing but what the registry has: no script that would download or build, no programs for graphics cards.
  const install = ['install', '--no-save', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund']
  await promisify(execFile)('npm', [...install, '--prefer-offline'], { cwd: FOLDER, timeout: INSTALL_LIMIT_MS })
  const entry = join(FOLDER, 'node_modules/node-llama-cpp/dist/index.js')
  // The lockfile beside this file says which version it is, and that version has these.
  return (await import(pathToFileURL(entry).href)) as LlamaModule
}
