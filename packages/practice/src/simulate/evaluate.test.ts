import { describe, expect, it } from 'vitest'
import { calibrationError } from '../progress/forecast.ts'
import { runCells } from './cells.ts'
import { forecasts } from './learners.ts'
import { report } from './report.ts'

// A seed and lines that nothing was tuned on. Fewer trials than the evaluation, so the bars leave room for chance.
const figures = report(runCells(4242, 60, 'held-out'), 4242)

describe('the listener on simulated actors, a tenth of the words misrecognised', () => {
  it('sees the end of a line, also of one that was changed', () => {
    expect(figures.done.perfect).toBeGreaterThanOrEqual(0.98)
    expect(figures.done.swapped).toBeGreaterThanOrEqual(0.97)
    expect(figures.done.falseStarts).toBeGreaterThanOrEqual(0.97)
    expect(figures.done.paraphrase).toBeGreaterThanOrEqual(0.97)
    expect(figures.done.dropped).toBeGreaterThanOrEqual(0.95)
    expect(figures.done.middleSkipped).toBeGreaterThanOrEqual(0.91)
  })

  it('cuts nobody off', () => {
    expect(figures.early.ordinary).toBeLessThanOrEqual(0.015)
    expect(figures.early.dramaticPause).toBeLessThanOrEqual(0.035)
  })

  it('answers about as fast as people do', () => {
    expect(figures.delayMs.p50).toBeLessThanOrEqual(300)
    expect(figures.delayMs.p95).toBeLessThanOrEqual(750)
    expect(figures.delayMs.paraphraseP95).toBeLessThanOrEqual(1500)
  })

  it('tells a stop from an end, and a jump from both', () => {
    expect(figures.stuckFound).toBeGreaterThanOrEqual(0.93)
    expect(figures.falseHints).toBeLessThanOrEqual(0.01)
    expect(figures.abandonedTakenAsDone).toBeLessThanOrEqual(0.09)
    expect(figures.wrongLine).toBeGreaterThanOrEqual(0.95)
    expect(figures.skipsFound).toBeGreaterThanOrEqual(0.9)
    expect(figures.skipsFalse).toBeLessThanOrEqual(0.02)
  })

  it('scores a line close to what was said', () => expect(figures.lineAccuracyMae).toBeLessThanOrEqual(0.06))
})

describe('readiness of simulated learners', () => {
  it('is as good as it says', () => expect(calibrationError(forecasts(4242))).toBeLessThanOrEqual(0.1))
})

describe('the printed figures', () => {
  it('have the names that readers of the JSON rely on, and no others', () => {
    expect(Object.keys(figures)).toEqual([
      'done',
      'early',
      'delayMs',
      'stuckFound',
      'falseHints',
      'abandonedTakenAsDone',
      'skipsFound',
      'skipsFalse',
      'wrongLine',
      'lineAccuracyMae',
      'partialCpuMsP95',
      'calibrationError',
    ])
  })
})
