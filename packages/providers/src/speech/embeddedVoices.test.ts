import { speechConformance } from '@scripteam/pipeline/conformance'
import { createEmbeddedVoices } from './index.ts'

speechConformance('embedded voices', async ({ timeLimit }) => {
  const speech = createEmbeddedVoices(timeLimit === 'usual' ? {} : { timeLimitMs: 5 })
  return { speech, close: () => speech.close() }
})
