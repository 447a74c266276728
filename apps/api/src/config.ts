import { z } from 'zod'

const flag = (value: boolean) => z.stringbool().default(value)
const NO_NUMBER = 'needs a whole number'
const whole = (value: number) => z.coerce.number(NO_NUMBER).int(NO_NUMBER).nonnegative().default(value)
const secret = z.string().min(16, 'needs at least 16 characters').optional()

const price = (value: number) => z.coerce.number('needs a number').nonnegative().default(value)

const VoiceProvider = z.enum(['embedded', 'elevenlabs', 'openai-speech', 'playht', 'tones'])
export type VoiceProvider = z.infer<typeof VoiceProvider>

const KBIT = { 32: 32, 40: 40, 48: 48, 64: 64, 80: 80, 96: 96 } as const

/** Names of synthesisers, separated by commas. */
const voiceOrder = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  )
  .pipe(z.array(VoiceProvider).min(1, 'needs at least one name'))

/** A single key may itself hold commas. */
function keysIn(list: string): string[] {
  const keys = [list, ...list.split(',').map((key) => key.trim())]
  return [...new Set(keys.filter((key) => key.length >= 16))]
}

const VOICE_LIST =
  /^(\s*\S+\s+(es\s+(spain|mexico)|en\s+(us|uk))\s+(male|female|neutral)(\s+(young|middle|older))?\s*(;|$))+\s*$/

/** Every setting, with its default and its sentence for `docs/configuration.md`. Adding one here is all it takes. */
export const Environment = z.object({
  PORT: z.coerce
    .number('needs a whole number from 0 to 65535')
    .int('needs a whole number from 0 to 65535')
    .min(0)
    .max(65_535, 'needs a whole number from 0 to 65535')
    .default(3000)
    .describe('Port of the API and the web app; 0 takes any free one.'),
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe(
      'Address to listen on. `127.0.0.1` is reached from this machine only, as http://localhost; `0.0.0.0` from the network too.',
    ),
  DATA_DIR: z
    .string()
    .min(1)
    .default('./data')
    .describe('Folder that holds everything: database, uploads, recordings.'),
  BLOB_STORE: z
    .enum(['disk', 's3'])
    .default('disk')
    .describe('Where uploads, recordings and portraits are kept: `disk`, in `DATA_DIR/blobs`, or `s3`, in a bucket.'),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address of an S3-compatible server such as MinIO, Ceph or R2. Absent: Amazon S3.'),
  S3_BUCKET: z.string().min(3).optional().describe('Name of the bucket; it has to be there already.'),
  S3_REGION: z.string().min(1).default('us-east-1').describe('Region of the bucket.'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional().describe('Id of the key that may read, write and delete there.'),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional().describe('The key itself.'),
  S3_ADDRESSES: flag(false).describe(
    'Whether devices fetch from the bucket itself, by addresses that S3 signs; it then has to be reached from outside, and to allow the origin of the web app. False: they fetch through this server.',
  ),
  CDN_URL: z
    .url({ protocol: /^https?$/ })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional()
    .describe(
      'Address of a CDN that fetches from this server. Recordings of lines are then had without a signature by whoever knows their SHA-256; all else keeps signed addresses.',
    ),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, hostname: /.*/ })
    .optional()
    .describe(
      'PostgreSQL 15 or newer, `postgres://user:password@host/database`. Absent: an embedded database in `DATA_DIR/db`.',
    ),
  ENCRYPTION_KEY: secret.describe(
    'Encrypts uploaded files, script texts and token keys at rest. Keep it safe: without it they are lost.',
  ),
  ENCRYPTION_KEYS_FORMER: z
    .string()
    .transform(keysIn)
    .pipe(z.array(z.string()).min(1, 'needs keys of at least 16 characters'))
    .optional()
    .describe(
      'Former values of `ENCRYPTION_KEY`, separated by commas: they open what was stored with them until `npm run keys:rotate` has put all under the present one.',
    ),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe('Address at which people reach this instance, for tokens and links; `https` turns HSTS on.'),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.url()))
    .describe('Origins of web apps on other hosts that may call the API, separated by commas.'),
  TRUST_PROXY: whole(0).describe(
    'How many reverse proxies stand in front; their `X-Forwarded-For` is believed that far.',
  ),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'])
    .default('warn')
    .describe('How much is logged, as JSON lines on stderr.'),
  WEBHOOK_SECRET: secret.describe('Shared with n8n, signs what it reports. Absent: the webhook answers 501.'),
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
  GPT_OSS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'OpenAI-compatible server of a language model, `/v1` included. It is sent the text of scripts. Absent: the rules alone read scripts.',
    ),
  GPT_OSS_MODEL: z.string().min(1).default('gpt-oss-20b').describe('Name of the model on that server.'),
  GPT_OSS_KEY: z.string().min(1).optional().describe('Key of that server, if it asks for one.'),
  GPT_OSS_EFFORT: z
    .enum(['low', 'medium', 'high', 'unset'])
    .default('low')
    .describe('How much it reasons before it answers; `unset` for servers that do not know `reasoning_effort`.'),
  GPT_OSS_AT_ONCE: whole(1)
    .pipe(z.number().min(1, 'needs at least 1'))
    .describe('Questions under way at once from one process.'),
  GPT_OSS_LIMIT: whole(110)
    .pipe(z.number().min(1, 'needs at least 1').max(110, 'needs at most 110'))
    .describe("Seconds for one question, repeats included; then the rules' reading stands."),
  GPT_OSS_SCRIPT_LIMIT: whole(900)
    .pipe(z.number().min(1, 'needs at least 1'))
    .describe('Seconds for all questions about one script; the voices wait for them. The rest is asked another day.'),
  STT_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Server that speaks `/v1/audio/transcriptions`, `/v1` included. What an actor says is sent there only when the actor chose so. Absent: nobody can choose it.',
    ),
  STT_MODEL: z.string().min(1).default('whisper-1').describe('Its model.'),
  STT_API_KEY: z.string().min(1).optional().describe('Its key, when it wants one.'),
  AVATAR_IMAGES_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'OpenAI-compatible images server, `/v1` included, that paints the portraits. It is sent what the text says of age, gender, temper and culture, and no names. Absent, or when it fails: they are drawn here.',
    ),
  AVATAR_IMAGES_MODEL: z.string().min(1).default('sdxl').describe('Name of the model on that server.'),
  AVATAR_IMAGES_KEY: z.string().min(1).optional().describe('Key of that server, if it asks for one.'),
  AVATAR_IMAGES_LIMIT: whole(40)
    .pipe(z.number().min(1, 'needs at least 1').max(50, 'needs at most 50'))
    .describe('Seconds for one portrait; then it is drawn. The voices of a script are recorded after its portraits.'),
  OCR_PROGRAM: z
    .string()
    .min(1)
    .default('tesseract')
    .describe(
      'The Tesseract that reads scanned PDFs: its name on the PATH, or its path. Where it is not found, scans are refused as pictures of text.',
    ),
  OCR_LIMIT: whole(1_200).describe(
    'Seconds in which the pages of one scan have to be read, about two for a page; 0 to read none.',
  ),
  OCR_PAGES: whole(300).describe('Scans with more pages are refused.'),
  RUN_WORKER: flag(true).describe(
    'Whether this process also does the background work; false when workers run on their own.',
  ),
  RATE_LIMIT_AUTH: whole(30).describe(
    'Sign-ins, registrations and refreshes a minute from one address; 0 for no limit.',
  ),
  RATE_LIMIT_UPLOADS: whole(20).describe('Uploads a minute by one account; 0 for no limit.'),
  RATE_LIMIT_PARTNERS: whole(60).describe(
    'Requests a minute from one address by partners who record lines without an account; 0 for no limit.',
  ),
  ALLOW_REGISTRATION: flag(true).describe('Whether newcomers may open accounts; the first account always may.'),
})

/** The settings of one process, frozen. Other code receives it and never reads the environment. */
export type Config = Readonly<z.output<typeof Environment>>

export type ConfigReading = { kind: 'config'; config: Config } | { kind: 'wrong'; sentences: string[] }

/** Reads the environment; empty values count as absent. Each wrong value gives a sentence that names its variable. */
export function readConfig(environment: Record<string, string | undefined>): ConfigReading {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (parsed.success) {
    const sentences = [...missingFor(parsed.data), ...missingForS3(parsed.data)]
    return sentences.length > 0 ? { kind: 'wrong', sentences } : { kind: 'config', config: Object.freeze(parsed.data) }
  }
  return { kind: 'wrong', sentences: parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}.`) }
}

/** What a chosen synthesiser cannot do without. */
const NEEDS = {
  elevenlabs: ['ELEVENLABS_API_KEY'],
  'openai-speech': ['OPENAI_SPEECH_URL'],
  playht: ['PLAYHT_URL', 'PLAYHT_API_KEY', 'PLAYHT_USER_ID'],
  embedded: [],
  tones: [],
} as const satisfies Record<VoiceProvider, readonly (keyof Config)[]>

function missingFor(config: Config): string[] {
  const { VOICES, VOICES_FREE = [], VOICES_PREMIUM = [], VOICES_INSTITUTIONAL = [] } = config
  const chosen = new Set([...VOICES, ...VOICES_FREE, ...VOICES_PREMIUM, ...VOICES_INSTITUTIONAL])
  return [...chosen].flatMap((name) =>
    NEEDS[name]
      .filter((need) => config[need] === undefined)
      .map((need) => `${need}: is needed for the voices of ${name}.`),
  )
}

function missingForS3(config: Config): string[] {
  if (config.BLOB_STORE !== 's3') return []
  const needs = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
  return needs.filter((need) => config[need] === undefined).map((need) => `${need}: is needed for BLOB_STORE=s3.`)
}

/** All settings as a Markdown page, `docs/configuration.md`. */
export function describeConfig(): string {
  const rows = Object.entries(Environment.shape).map(
    ([name, schema]) => `| \`${name}\` | ${defaultOf(schema)} | ${schema.description ?? ''} |`,
  )
  return [...HEAD, ...rows, ''].join('\n')
}

const HEAD = [
  '# Configuration',
  '',
  'Everything is set by environment variables, and nothing has to be: with none of them all parts are embedded.',
  'A wrong value stops the start with a sentence that names the variable. This page is generated from `apps/api/src/config.ts`.',
  '',
  '| variable | default | what it is |',
  '|---|---|---|',
]

function defaultOf(schema: z.ZodType): string {
  const absent = schema.safeParse(undefined)
  const value = absent.success ? absent.data : undefined
  return value === undefined || String(value) === '' ? '–' : `\`${String(value)}\``
}
