export { createS3Blobs, type S3BlobsOptions } from './createS3Blobs.ts'
