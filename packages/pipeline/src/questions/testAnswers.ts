import type { SceneAnswer } from './sceneAnswer.ts'

/** A model that has nothing to say, for tests. */
export const NOTHING: SceneAnswer = {
  emotions: [],
  personality: [],
  motivations: [],
  speakingStyle: [],
  relationships: [],
  attributions: [],
}
