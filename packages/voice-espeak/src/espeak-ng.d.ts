/** The part of `@echogarden/espeak-ng-emscripten` 0.3.5 that this program calls; the package ships no types. */
declare module '@echogarden/espeak-ng-emscripten' {
  export interface EspeakEvent {
    type:
      | 'word'
      | 'sentence'
      | 'mark'
      | 'play'
      | 'end'
      | 'msg_terminated'
      | 'phoneme'
      | 'samplerate'
      | 'list_terminated'
    /** Position in the text, in characters (code points), from 1. */
    text_position: number
    word_length: number
    /** Milliseconds from the start of the clip. */
    audio_position: number
  }

  export interface EspeakWorker {
    /** Words a minute, 80 to 450. */
    rate: number
    /** 0 to 100 and beyond. */
    volume: number
    /** 0 to 99. */
    pitch: number
    /** 0 to 99. */
    range: number
    /** 0 when the voice is known. */
    set_voice(name: string): number
    get_samplerate(): number
    /** The callback answers true to stop. */
    synthesize(text: string, hear: (samples: Int16Array | null, events: EspeakEvent[]) => boolean): void
  }

  export default function load(): Promise<{ eSpeakNGWorker: new () => EspeakWorker }>
}
