import { z } from 'zod'
import { flag, listed, secret, whole } from './kinds.ts'

/** Where the server listens, whom it believes and how often it may be asked. */
export const server = {
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
  PUBLIC_URL: z
    .url()
    .optional()
    .describe('Address at which people reach this instance, for tokens and links; `https` turns HSTS on.'),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform(listed)
    .pipe(z.array(z.url()))
    .describe('Origins of web apps on other hosts that may call the API, separated by commas.'),
  TRUST_PROXY: whole(0).describe(
    'How many reverse proxies stand in front; their `X-Forwarded-For` is believed that far.',
  ),
  ALLOW_REGISTRATION: flag(true).describe('Whether newcomers may open accounts; the first account always may.'),
  RATE_LIMIT_AUTH: whole(30).describe(
    'Sign-ins, registrations and refreshes a minute from one address; 0 for no limit.',
  ),
  RATE_LIMIT_UPLOADS: whole(20).describe('Uploads a minute by one account; 0 for no limit.'),
  RATE_LIMIT_PARTNERS: whole(60).describe(
    'Requests a minute from one address by partners who record lines without an account; 0 for no limit.',
  ),
  RUN_WORKER: flag(true).describe(
    'Whether this process also does the background work; false when workers run on their own.',
  ),
  WEBHOOK_SECRET: secret.describe('Shared with n8n, signs what it reports. Absent: the webhook answers 501.'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'])
    .default('warn')
    .describe('How much is logged, as JSON lines on stderr.'),
}
