/**
 * How actors speak and recognisers write in the simulator. Frozen: the figures of the evaluation mean something only while
 * these stay as they are. Milliseconds unless said otherwise.
 */
export const PARAMETERS = {
  /** Syllables a second, and how far an actor's own pace may lie from it (factor, uniform). */
  syllablesPerSecond: { es: 7.5, en: 6.5 },
  pace: { from: 0.85, to: 1.2 },
  /** Spread of the length of one word (share of it, normal). */
  wordSpread: 0.12,
  /** From the end of the cue to the first word: normal, never below the minimum. */
  start: { mean: 350, spread: 150, least: 60 },
  /** Silence at punctuation: log-normal about these medians. */
  pause: { comma: 240, stop: 480, sigma: 0.45 },
  dramaticPause: { from: 1200, to: 2500 },
  /** Text of a word is seen this long after it ends: normal, never below the minimum. */
  textLag: { mean: 350, spread: 110, least: 60 },
  /** Share of words that are first written wrong, and how long until they are put right. */
  unstable: { share: 0.2, forMs: 220 },
  /** Of the errors of the recogniser: other words, words lost, words added. */
  errors: { substitution: 0.6, deletion: 0.25 },
  /** The voice detector tells of a change this long after it. Gaps shorter than that are not seen. */
  voiceLag: 100,
  /** What the actor does with the text. */
  dropped: 0.1,
  paraphrased: 0.4,
  skipped: { from: 0.25, to: 0.5 },
  stopped: { from: 0.2, to: 0.8 },
  pausedAt: { from: 0.25, to: 0.75 },
  echoWords: 4,
  /** The listener is asked this often. */
  tick: 20,
  /** Text that arrives this long after the verdict still counts for the scores. */
  settle: 900,
  /** The trial ends this long after the end of speech. */
  patienceMs: 6000,
} as const
