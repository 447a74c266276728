import { z } from 'zod'
import { flag, listed, secret } from './kinds.ts'

/** A single key may itself hold commas. */
function keysIn(list: string): string[] {
  return [...new Set([list, ...listed(list)].filter((key) => key.length >= 16))]
}

/** Where things are kept, and under which keys. */
export const storage = {
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
  ENCRYPTION_KEYS_FORMER: z
    .string()
    .transform(keysIn)
    .pipe(z.array(z.string()).min(1, 'needs keys of at least 16 characters'))
    .optional()
    .describe(
      'Former values of `ENCRYPTION_KEY`, separated by commas: they open what was stored with them until `npm run keys:rotate` has put all under the present one.',
    ),
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
}

/** A sentence for each setting that a bucket cannot do without. */
export function missingForBucket(config: z.output<z.ZodObject<typeof storage>>): string[] {
  if (config.BLOB_STORE !== 's3') return []
  const needs = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
  return needs.filter((need) => config[need] === undefined).map((need) => `${need}: is needed for BLOB_STORE=s3.`)
}
