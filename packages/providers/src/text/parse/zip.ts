import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { FileProblem } from './fileProblem.ts'

/** The XML of a long play is under 20 MB; beyond this a document is a bomb. */
const MAX_INFLATED = 64 * 1024 * 1024
const CHUNK = 16 * 1024

/**
 * The texts of the named entries of a zip archive. Bytes are counted while they are inflated and reading stops
 * at `MAX_INFLATED`, whatever sizes the archive claims. Throws FileProblem: `corrupt` or `too-large`.
 */
export function readZipEntries(archive: Uint8Array, wanted: RegExp): Map<string, string> {
  const entries = new Map<string, string>()
  let inflated = 0
  let failure: Error | null = null
  const unzip = new Unzip((file) => {
    if (!wanted.test(file.name)) return
    const decoder = new TextDecoder()
    let text = ''
    file.ondata = (error, bytes, isLast) => {
      if (error) failure ??= error
      inflated += bytes?.length ?? 0
      if (inflated > MAX_INFLATED) failure ??= new FileProblem('too-large', 'inflates beyond the limit')
      if (failure) return file.terminate()
      text += decoder.decode(bytes, { stream: !isLast })
      if (isLast) entries.set(file.name, text)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  for (let at = 0; at < archive.length && failure === null; at += CHUNK) {
    unzip.push(archive.subarray(at, at + CHUNK), at + CHUNK >= archive.length)
  }
  if (failure !== null) throw failure
  return entries
}
