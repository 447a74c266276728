import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import type { Readable, Writable } from 'node:stream'
import type { WordTime } from '@scripteam/contract/model'
import { z } from 'zod'
import type { Seat } from '../seats.ts'

/** A request to the voice program, without its number; units as in the README of `@scripteam/voice-espeak`. */
export interface EspeakJob {
  readonly text: string
  readonly voice: string
  readonly rate: number
  readonly pitch: number
  readonly range: number
  readonly volume: number
}

export type EspeakSpeech =
  | { kind: 'spoken'; sampleRate: number; samples: Int16Array<ArrayBuffer>; words: WordTime[] }
  | { kind: 'refused'; reason: string }

const Header = z.discriminatedUnion('kind', [
  z.object({
    id: z.number(),
    kind: z.literal('spoken'),
    sampleRate: z.number(),
    bytes: z.number(),
    words: z.array(z.object({ text: z.string(), startMs: z.number(), endMs: z.number() })),
  }),
  z.object({ id: z.number(), kind: z.literal('refused'), reason: z.string() }),
])
type Header = z.infer<typeof Header>

type Program = ChildProcessByStdio<Writable, Readable, null>

/** Starts the voice program as a child process. It ends with its standard input, so it cannot outlive this process. */
export function openEspeak(): Seat<EspeakJob, EspeakSpeech> {
  const path = createRequire(import.meta.url).resolve('@scripteam/voice-espeak/program')
  const program = spawn(process.execPath, ['--no-warnings', path], { stdio: ['pipe', 'pipe', 'ignore'] })
  let isAlive = true
  const end = () => {
    isAlive = false
  }
  // Heard from the start: one that cannot begin would otherwise end this process before anybody asked it.
  program.once('exit', end).once('error', end)
  letGo(program)
  return {
    ask: (job) => ask(program, job),
    isAlive: () => isAlive,
    close: () => {
      isAlive = false
      program.kill('SIGKILL')
    },
  }
}

async function ask(program: Program, job: EspeakJob): Promise<EspeakSpeech> {
  const answer = Promise.withResolvers<EspeakSpeech>()
  const fail = (error: unknown) => answer.reject(error instanceof Error ? error : new Error('the voice program ended'))
  const hear = listener(answer)
  program.once('exit', fail).once('error', fail)
  program.stdin.once('error', fail)
  program.stdout.on('data', hear)
  hold(program)
  program.stdin.write(`${JSON.stringify({ id: 1, ...job })}\n`)
  return answer.promise.finally(() => {
    program.off('exit', fail).off('error', fail)
    program.stdin.off('error', fail)
    program.stdout.off('data', hear)
    letGo(program)
  })
}

/** Gathers one answer: a line of JSON and the bytes it announces. */
function listener(answer: PromiseWithResolvers<EspeakSpeech>): (chunk: Buffer) => void {
  const chunks: Buffer[] = []
  let header: Header | undefined
  let missing = 0
  return (chunk) => {
    try {
      chunks.push(chunk)
      missing -= chunk.length
      if (header === undefined) {
        const gathered = Buffer.concat(chunks.splice(0))
        const end = gathered.indexOf('\n')
        chunks.push(gathered)
        if (end < 0) return
        header = Header.parse(JSON.parse(gathered.toString('utf8', 0, end)))
        chunks.splice(0, 1, gathered.subarray(end + 1))
        missing = (header.kind === 'spoken' ? header.bytes : 0) - (gathered.length - end - 1)
      }
      if (missing <= 0) answer.resolve(speech(header, chunks))
    } catch (error) {
      answer.reject(error)
    }
  }
}

function speech(header: Header, chunks: Buffer[]): EspeakSpeech {
  if (header.kind === 'refused') return { kind: 'refused', reason: header.reason }
  const samples = new Int16Array(header.bytes / 2)
  const bytes = new Uint8Array(samples.buffer)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return { kind: 'spoken', sampleRate: header.sampleRate, samples, words: header.words }
}

/** A program at work keeps the process up; an idle one does not. */
function hold(program: Program): void {
  program.ref()
  for (const stream of [program.stdin, program.stdout]) if ('ref' in stream) (stream as { ref(): void }).ref()
}

function letGo(program: Program): void {
  program.unref()
  for (const stream of [program.stdin, program.stdout]) if ('unref' in stream) (stream as { unref(): void }).unref()
}
