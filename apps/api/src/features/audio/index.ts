import { fail } from '../../http/handler.ts'
import type { Feature, Parts } from '../../parts.ts'

/** Recordings and drawings by signed address: whoever has the address may have the bytes until it expires. */
export function bindAudio({ tools }: Parts): Feature {
  return {
    handlers: {
      async getAudio({ params, query }) {
        const { blob: id } = params
        const request = { id, expires: String(query.expires), signature: query.signature }
        if (!tools.isSigned(request)) return fail('SIGNATURE_INVALID')
        const blob = await tools.blobs.get(id)
        return blob ? { ...blob, isImmutable: true } : fail('NOT_FOUND')
      },
    },
  }
}
