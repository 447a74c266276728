// SPDX-License-Identifier: GPL-3.0-or-later
import { createInterface } from 'node:readline'
import { type Engine, loadEngine, type Speech } from './engine.ts'
import { type Answer, readRequest } from './protocol.ts'

/** Answers requests in the order they come, until standard input ends. */
async function main(): Promise<void> {
  const engine = await loadEngine()
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    answer(engine, line)
  }
}

function answer(engine: Engine, line: string): void {
  const request = readRequest(line)
  if (request === null) write({ id: -1, kind: 'refused', reason: 'not a request' })
  else writeSpeech(request.id, engine.speak(request))
}

function writeSpeech(id: number, speech: Speech): void {
  if (speech.kind === 'refused') {
    write({ id, ...speech })
  } else {
    const { sampleRate, samples, words } = speech
    write({ id, kind: 'spoken', sampleRate, bytes: samples.byteLength, words })
    process.stdout.write(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength))
  }
}

function write(line: Answer): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

await main()
