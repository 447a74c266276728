export * from './attempts.ts'
export { wordsSaid } from './climb.ts'
export { type Everybody, everybodyIn } from './everybody.ts'
export { calibrationError, type Forecast } from './forecast.ts'
export * from './hints.ts'
export * from './levels.ts'
export { lineChances } from './lineChances.ts'
export { type Alignment, alignTo, hearWords } from './listen/align.ts'
export { decide, type Verdict } from './listen/decide.ts'
export * from './listen/listening.ts'
export { normalise } from './listen/normalise.ts'
export { type Place, placeOf } from './listen/place.ts'
export { skippedStretches } from './listen/skips.ts'
export { expectedTokens, heardWords, type SoundedWord, type Token } from './listen/tokens.ts'
export { type Voice, voiceSpan } from './listen/voice.ts'
export * from './mastery.ts'
export * from './memory.ts'
export { type PrintedWord, printedWords } from './printedWords.ts'
export * from './progress.ts'
export { readiness } from './readiness.ts'
export * from './recommend.ts'
export * from './rehearsal.ts'
export { rehearse } from './rehearse.ts'
export { planRun, type RunChoice, type Step } from './runPlan.ts'
export * from './schedule.ts'
export { diffLine, type LineDiff, type SaidWord } from './score/diff.ts'
export {
  errorFloor,
  type FirstRead,
  lineAccuracy,
  rawAccuracy,
  scoreLine,
  type TurnToScore,
} from './score/scoreLine.ts'
export { type RehearsalStart, startRehearsal } from './startRehearsal.ts'
export * from './summarise.ts'
export { expectedSpeechMs } from './syllables.ts'
export { audioFor } from './takes.ts'
export { learnedWaits } from './waits.ts'
