/** `hidden`: another app or tab is in front, or the screen is off. `sound`: the system took the sound or the microphone away, as for a call. `headphones`: something to listen with was unplugged. */
export type Interruption = 'hidden' | 'sound' | 'headphones'

/** The name of the event on `window` that tells that the system took the sound away. */
export const SOUND_TAKEN = 'scripteam:soundTaken'
