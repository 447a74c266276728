export const ears = {
  opening: 'Opening the microphone…',
  /** Before the rehearsal: how I shall be heard. */
  before: {
    recogniser: 'Hands free: the microphone is asked for when you begin. Your voice stays on this device.',
    voice: 'Hands free: the microphone is asked for when you begin. Your voice stays on this device.',
    server: 'Hands free through the server: YOUR VOICE WILL LEAVE THIS DEVICE. You chose so in the settings.',
    tap: 'By tap or key: nobody listens.',
  },
  /** During the rehearsal: how I am heard. */
  now: {
    recogniser: 'Hands free: this device understands your words. Your voice stays here.',
    voice: 'Hands free: this device hears when you speak, not what you say. Your voice stays here.',
    server: 'Hands free through the server: YOUR VOICE LEAVES THIS DEVICE.',
    tap: 'By tap or key: nobody listens.',
  },
  /** The same in few words, once they were read. */
  brief: {
    recogniser: 'Hands free, by your words. Your voice stays here.',
    voice: 'Hands free, by your voice alone. It stays here.',
    server: 'Through the server: YOUR VOICE LEAVES THIS DEVICE.',
    tap: 'By tap or key: nobody listens.',
  },
  tryAgain: 'Listen again',
  problems: {
    insecure:
      'Browsers give no microphone to a page without HTTPS. Open ScripTeam on the machine it runs on as http://localhost, or ask whoever runs it to put HTTPS in front: docs/hands-free.md says how.',
    denied:
      'The microphone is not allowed here. Allow it for this page in the settings of the browser or the device, then begin again.',
    noMicrophone: 'No microphone was found, or it was unplugged.',
    unavailable: 'What would understand your words is not on this device for this language.',
    broken: 'What listened before stopped working. The rehearsal goes on.',
  },
  setting: {
    title: 'Hands free',
    label: 'How I am heard',
    choices: {
      auto: 'The best that this device has',
      voice: 'By my voice alone',
      server: 'Through the server',
      tap: 'Not at all: I tap',
    },
    hints: {
      auto: 'Understands your words where the device can, else goes by your voice. Nothing leaves the device.',
      voice: 'Hears when you speak and for how long, never what. Nothing leaves the device.',
      server: 'What you say is sent to the transcription server of this ScripTeam. YOUR VOICE LEAVES THE DEVICE.',
      tap: 'The microphone is never opened. Tap or press a key when you have said a line.',
    },
    always: 'A tap or a key always works too.',
  },
  keep: {
    label: 'Record my lines for me to hear',
    hint: 'After a run you hear yourself between your cues. The recordings stay on this device, are sent to nobody, and can be deleted after the run or in your profile. Where nobody listens, nothing is recorded.',
    runs: 'How many runs are kept',
    runsHint: 'An older one goes when a new one comes.',
    run_one: 'The last run',
    run_other: 'The last {{count}} runs',
    sign: 'Your lines are recorded, for this device alone.',
  },
} as const
