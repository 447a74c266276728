import { join } from 'node:path'
import type { BlobStore } from '@scripteam/pipeline/ports'
import { createDiskBlobs } from '@scripteam/providers/blobs'
import type { Config } from '../config.ts'

/** The store that the configuration asks for, and how it is let go of. */
export interface Blobs {
  readonly store: BlobStore
  close(): void
}

export async function createBlobs(config: Config, signingKey: string): Promise<Blobs> {
  if (config.BLOB_STORE === 'disk') {
    return { store: createDiskBlobs({ folder: join(config.DATA_DIR, 'blobs'), signingKey }), close: () => undefined }
  }
  // Loaded only where it is used: the SDK takes longer to load than all the rest of the disk's way.
  const { createS3Blobs } = await import('@scripteam/providers/s3Blobs')
  const store = createS3Blobs({
    ...(config.S3_ENDPOINT && { endpoint: config.S3_ENDPOINT }),
    region: config.S3_REGION,
    bucket: config.S3_BUCKET ?? '',
    accessKeyId: config.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: config.S3_SECRET_ACCESS_KEY ?? '',
    givesOwnAddresses: config.S3_ADDRESSES,
    signingKey,
  })
  return { store, close: () => store.close() }
}

/** Origins besides this server's own from which devices fetch recordings and portraits. */
export function mediaOrigins(config: Config): string[] {
  const bucket = config.BLOB_STORE === 's3' && config.S3_ADDRESSES ? bucketOrigin(config) : []
  return [...(config.CDN_URL ? [new URL(config.CDN_URL).origin] : []), ...bucket]
}

function bucketOrigin({ S3_ENDPOINT, S3_BUCKET, S3_REGION }: Config): string[] {
  return [S3_ENDPOINT ? new URL(S3_ENDPOINT).origin : `https://${S3_BUCKET}.s3.${S3_REGION}.amazonaws.com`]
}
