import type { TextRecogniser } from '@scripteam/pipeline/ports'

/** Recognises nothing, for instances that shall not read pictures. */
export function createNoRecogniser(): TextRecogniser {
  return {
    isReady: async () => false,
    recognise: async () => ({ kind: 'problem', problem: 'unrecognised', detail: 'switched off' }),
  }
}
