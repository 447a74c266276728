import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diffLine } from '../score/diff.ts'
import { rawAccuracy } from '../score/scoreLine.ts'
import { decide, type Verdict } from './decide.ts'
import { heardText, heardVoice, type Listening, listenTo, STRANGER } from './listening.ts'

/** One line of a run in a browser: what the ear told, from the end of the cue on; milliseconds. */
interface Trace {
  readonly printed: string
  readonly said: string
  readonly fromMs: number
  readonly toMs: number
  readonly sounds: readonly (
    | { atMs: number; kind: 'voice'; isOn: boolean; sinceMs: number }
    | { atMs: number; kind: 'text'; text: string }
  )[]
}

// Recorded by e2e/ears.spec.ts: a synthetic voice, noise 20 dB below it, Silero, PocketSphinx with the words of the scene.
const TRACES: readonly Trace[] = JSON.parse(readFileSync(join(import.meta.dirname, 'traces.json'), 'utf8'))

/** Plays a trace to the listener until the line is decided, and then what came late. */
function replay({ printed, sounds }: Trace): { verdict: Verdict; atMs: number; listening: Listening } {
  let listening = listenTo({ text: printed, language: 'en' }, null, 0, { ...STRANGER, lagMs: 900 })
  const hear = (from: number, to: number) => {
    for (const sound of sounds)
      if (sound.atMs > from && sound.atMs <= to)
        listening =
          sound.kind === 'text'
            ? heardText(listening, sound.text, sound.atMs)
            : heardVoice(listening, sound.isOn, sound.atMs, sound.sinceMs)
  }
  for (let atMs = 0; atMs < 20_000; atMs += 20) {
    hear(atMs - 20, atMs)
    const verdict = decide(listening, atMs)
    if (verdict.kind === 'wait') continue
    hear(atMs, Number.POSITIVE_INFINITY)
    return { verdict, atMs, listening }
  }
  throw new Error(`never decided: ${printed}`)
}

describe('lines that a recogniser heard in a browser', () => {
  it.each(TRACES)('are answered when they are over, not before: $said', (trace) => {
    const { verdict, atMs } = replay(trace)
    expect(verdict.kind).toBe('complete')
    expect(atMs).toBeGreaterThan(trace.toMs)
    expect(atMs).toBeLessThan(trace.toMs + 2_000)
  })

  it.each(TRACES.filter(({ printed, said }) => printed === said))('are told to be as printed: $said', (trace) => {
    expect(rawAccuracy(replay(trace).listening.line)).toBeGreaterThan(0.85)
  })

  it('have the one word found that was changed on purpose', () => {
    const altered = TRACES.find(({ printed, said }) => printed !== said)
    if (!altered) throw new Error('one of the lines is altered')
    const { words } = diffLine(altered.printed, replay(altered).listening.line, 0)
    const dough = words.find(({ text }) => text === 'dough')
    const behind = words.find((_, index) => words[index - 1]?.text === 'dough')
    expect(dough?.said).toBe('missed')
    expect([...(dough?.extraBefore ?? []), ...(behind?.extraBefore ?? [])]).toContain('bread')
  })
})
