import { speechConformance } from '@scripteam/pipeline/conformance'
import { createToneVoices, withBackup } from './index.ts'

speechConformance('tone voices', async ({ timeLimit }) => {
  const speech = createToneVoices(timeLimit === 'usual' ? { delayMs: 20 } : { delayMs: 60, timeLimitMs: 5 })
  return { speech, close: () => speech.close() }
})

speechConformance('a failing synthesiser with a backup', async ({ timeLimit }) => {
  const first = createToneVoices({ delayMs: 20 })
  first.failWith('temporary')
  const second = createToneVoices(timeLimit === 'usual' ? { delayMs: 20 } : { delayMs: 60, timeLimitMs: 5 })
  return { speech: withBackup(first, second), close: () => second.close() }
})
