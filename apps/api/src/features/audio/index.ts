import { BlobId } from '@scripteam/contract/model'
import { fail } from '../../http/handler.ts'
import type { Feature, Parts } from '../../parts.ts'
import { publicAmong } from '../steps/index.ts'

/** No file has this name. */
const NOTHING = BlobId.parse('0'.repeat(64))

/**
 * Recordings and drawings by signed address: whoever has the address may have the bytes until it expires. A CDN comes
 * without a signature, and only for recordings of lines.
 */
export function bindAudio({ config, db, tools }: Parts): Feature {
  return {
    handlers: {
      async getAudio({ params, query, signal }) {
        const { blob: id } = params
        const isSigned =
          query.expires !== undefined &&
          tools.isSigned({ id, expires: String(query.expires), signature: query.signature ?? '' })
        const isPublic = !isSigned && config.CDN_URL !== undefined && (await publicAmong(db, [id])).has(id)
        if (!isSigned && !isPublic) return fail('SIGNATURE_INVALID')
        const content = await tools.blobs.open(id, signal)
        return content ? { content, isImmutable: true, tag: id, isPublic } : fail('NOT_FOUND')
      },
    },
    checks: {
      files: async () => void (await tools.blobs.open(NOTHING)),
    },
  }
}
