import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'

const HOUR_MS = 3_600_000

/**
 * An address of the bucket itself that works until `ttlSeconds` from now. It is dated to the full hour, so that within
 * an hour the address of a blob stays the same and browsers find it in their cache.
 */
export function presigned(
  client: S3Client,
  place: { Bucket: string; Key: string },
  ttlSeconds: number,
  now: () => number = Date.now,
): Promise<string> {
  const nowMs = now()
  const signingMs = Math.floor(nowMs / HOUR_MS) * HOUR_MS
  const expiresIn = Math.floor((nowMs - signingMs) / 1000) + ttlSeconds
  return getSignedUrl(client, new GetObjectCommand(place), { expiresIn, signingDate: new Date(signingMs) })
}
