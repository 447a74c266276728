import { z } from 'zod'

const flag = (value: boolean) => z.stringbool().default(value)
const NO_NUMBER = 'needs a whole number'
const whole = (value: number) => z.coerce.number(NO_NUMBER).int(NO_NUMBER).nonnegative().default(value)
const secret = z.string().min(16, 'needs at least 16 characters').optional()

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
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, hostname: /.*/ })
    .optional()
    .describe(
      'PostgreSQL 15 or newer, `postgres://user:password@host/database`. Absent: an embedded database in `DATA_DIR/db`.',
    ),
  ENCRYPTION_KEY: secret.describe(
    'Encrypts uploaded files, script texts and token keys at rest. Keep it safe: without it they are lost.',
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
  VOICES: z
    .enum(['embedded', 'tones'])
    .default('embedded')
    .describe(
      'Who speaks: `embedded` voices that need nothing installed; `tones` for quick tests, a beep for each word.',
    ),
  GPT_OSS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'OpenAI-compatible server of a language model, `/v1` included. It is sent the text of scripts. Absent: the rules alone read scripts.',
    ),
  GPT_OSS_MODEL: z.string().min(1).default('gpt-oss-20b').describe('Name of the model on that server.'),
  GPT_OSS_KEY: z.string().min(1).optional().describe('Key of that server, if it asks for one.'),
  GPT_OSS_AT_ONCE: whole(1)
    .pipe(z.number().min(1, 'needs at least 1'))
    .describe('Questions under way at once from one process.'),
  GPT_OSS_LIMIT: whole(110)
    .pipe(z.number().min(1, 'needs at least 1').max(110, 'needs at most 110'))
    .describe("Seconds for one question, repeats included; then the rules' reading stands."),
  RUN_WORKER: flag(true).describe(
    'Whether this process also does the background work; false when workers run on their own.',
  ),
  RATE_LIMIT_AUTH: whole(30).describe(
    'Sign-ins, registrations and refreshes a minute from one address; 0 for no limit.',
  ),
  RATE_LIMIT_UPLOADS: whole(20).describe('Uploads a minute by one account; 0 for no limit.'),
  ALLOW_REGISTRATION: flag(true).describe('Whether newcomers may open accounts; the first account always may.'),
})

/** The settings of one process, frozen. Other code receives it and never reads the environment. */
export type Config = Readonly<z.output<typeof Environment>>

export type ConfigReading = { kind: 'config'; config: Config } | { kind: 'wrong'; sentences: string[] }

/** Reads the environment; empty values count as absent. Each wrong value gives a sentence that names its variable. */
export function readConfig(environment: Record<string, string | undefined>): ConfigReading {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (parsed.success) return { kind: 'config', config: Object.freeze(parsed.data) }
  return { kind: 'wrong', sentences: parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}.`) }
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
