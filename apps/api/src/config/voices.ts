import { z } from 'zod'
import { flag, listed, price, whole } from './kinds.ts'

const VoiceProvider = z.enum(['embedded', 'elevenlabs', 'openai-speech', 'playht', 'tones'])
export type VoiceProvider = z.infer<typeof VoiceProvider>

const KBIT = { 32: 32, 40: 40, 48: 48, 64: 64, 80: 80, 96: 96 } as const

/** Names of synthesisers, separated by commas. */
const voiceOrder = z.string().transform(listed).pipe(z.array(VoiceProvider).min(1, 'needs at least one name'))

const VOICE_LIST =
  /^(\s*\S+\s+(es\s+(spain|mexico)|en\s+(us|uk))\s+(male|female|neutral)(\s+(young|middle|older))?\s*(;|$))+\s*$/

/** Who speaks, in order, what each synthesiser needs to know, and how much may be spent on them. */
export const voices = {
  VOICES: voiceOrder
    .default(['embedded'])
    .describe(
      'Who speaks, in order, separated by commas: the first casts, the others stand in when it fails. `embedded`, `elevenlabs`, `openai-speech`, `playht`; `embedded` comes last of its own accord. `tones` alone: a beep for each word, for tests.',
    ),
  VOICES_FREE: voiceOrder.optional().describe('The same for accounts of the tier `free`. Absent: as `VOICES`.'),
  VOICES_PREMIUM: voiceOrder.optional().describe('The same for accounts of the tier `premium`.'),
  VOICES_INSTITUTIONAL: voiceOrder.optional().describe('The same for accounts of the tier `institutional`.'),
  MP3_KBIT: z
    .enum(['32', '40', '48', '64', '80', '96'])
    .default('48')
    .transform((kbit) => KBIT[kbit])
    .describe(
      'Bit rate of new recordings, in kbit/s: 32, 40, 48, 64, 80 or 96. A line that is recorded stays as it is: nothing is spoken, or paid for, again.',
    ),
  LINES_AT_ONCE: whole(3).describe(
    'Lines of a script recorded at the same time; with ElevenLabs, as many as the plan allows at once.',
  ),
  ELEVENLABS_API_KEY: z
    .string()
    .min(1)
    .optional()
    .describe('Key of the ElevenLabs account, for `elevenlabs` in `VOICES`.'),
  ELEVENLABS_URL: z.url().optional().describe('Another address than `https://api.elevenlabs.io`.'),
  ELEVENLABS_USD_PER_1000: price(0.05).describe('What 1,000 characters of Flash v2.5 cost in your plan, in dollars.'),
  OPENAI_SPEECH_URL: z
    .url()
    .optional()
    .describe(
      'Base URL of a server that speaks `/v1/audio/speech`, such as Kokoro: `http://127.0.0.1:8880/v1`, for `openai-speech` in `VOICES`.',
    ),
  OPENAI_SPEECH_API_KEY: z.string().min(1).optional().describe('Its key, when it wants one.'),
  OPENAI_SPEECH_MODEL: z.string().min(1).default('kokoro').describe('Its model.'),
  OPENAI_SPEECH_VOICES: z
    .string()
    .regex(VOICE_LIST, 'needs entries such as "ef_dora es spain female middle", separated by semicolons')
    .optional()
    .describe(
      'Its voices, separated by semicolons, each `id language region gender age`: `ef_dora es spain female middle; bm_george en uk male older`. Absent: those of Kokoro.',
    ),
  OPENAI_SPEECH_INSTRUCTIONS: flag(false).describe('Whether its model follows `instructions` on how to speak.'),
  OPENAI_SPEECH_USD_PER_1000: price(0).describe('What 1,000 characters cost there; 0 for a server of your own.'),
  PLAYHT_URL: z
    .url()
    .optional()
    .describe(
      'Server that speaks the format of Play 3.0 Mini, for `playht` in `VOICES`. The vendor itself closed at the end of 2025.',
    ),
  PLAYHT_API_KEY: z.string().min(1).optional().describe('Its secret key.'),
  PLAYHT_USER_ID: z.string().min(1).optional().describe('Its user id.'),
  PLAYHT_USD_PER_1000: price(0.1).describe('What 1,000 characters cost there, in dollars.'),
  MONTHLY_CHARACTERS: whole(2_000_000).describe(
    'Characters that paid voices may speak in a calendar month for the whole instance: a hard limit, beyond which the next voices in the order speak.',
  ),
  MONTHLY_CHARACTERS_TENANT: whole(1_000_000).describe('The same for all accounts of one institution together.'),
  MONTHLY_CHARACTERS_USER: whole(300_000).describe(
    'The same for one account; a play has 50,000 to 160,000 characters.',
  ),
}

/** A sentence for each setting that a chosen synthesiser cannot do without. */
export function missingForVoices(config: z.output<z.ZodObject<typeof voices>>): string[] {
  const { VOICES, VOICES_FREE = [], VOICES_PREMIUM = [], VOICES_INSTITUTIONAL = [] } = config
  const chosen = new Set([...VOICES, ...VOICES_FREE, ...VOICES_PREMIUM, ...VOICES_INSTITUTIONAL])
  return [...chosen].flatMap((name) =>
    NEEDS[name]
      .filter((need) => config[need] === undefined)
      .map((need) => `${need}: is needed for the voices of ${name}.`),
  )
}

const NEEDS = {
  elevenlabs: ['ELEVENLABS_API_KEY'],
  'openai-speech': ['OPENAI_SPEECH_URL'],
  playht: ['PLAYHT_URL', 'PLAYHT_API_KEY', 'PLAYHT_USER_ID'],
  embedded: [],
  tones: [],
} as const satisfies Record<VoiceProvider, readonly (keyof typeof voices)[]>
