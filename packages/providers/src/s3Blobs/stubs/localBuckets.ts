import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'

/** The key that the local server knows; every other one is refused. */
const KEY = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }

/** A local S3 server with empty buckets of these names. */
export async function startBuckets(names: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'bucket-'))
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: folder,
    vhostBuckets: false,
    configureBuckets: names.map((name) => ({ name })),
  })
  const { port } = await server.run()
  return {
    endpoint: `http://127.0.0.1:${port}`,
    ...KEY,
    async stop() {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
