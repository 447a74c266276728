/** One speech: its words, whose they are and in which scene. */
export interface SpokenText {
  readonly text: string
  readonly speaker: string
  readonly scene: number
}
