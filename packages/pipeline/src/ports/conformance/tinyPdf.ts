import { createHash } from 'node:crypto'

/** How a page of the tiny PDF is drawn: a content stream, in PDF operators or as bytes with their filters. */
export type PdfContent = string | { readonly bytes: Uint8Array; readonly filter: string }

export interface PdfOptions {
  /** `user` asks for a password to open, `owner` only to edit: such a file may be read. */
  readonly password?: 'user' | 'owner'
  /** Wrong places in the cross-reference table, as files get by a bad transfer. */
  readonly isTableBroken?: boolean
}

/** A PDF written by hand, a page of 612 by 792 points for each content stream, with one font, /F1, Helvetica. */
export function tinyPdf(
  contents: readonly PdfContent[],
  { password, isTableBroken = false }: PdfOptions = {},
): Uint8Array {
  const kids = contents.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, at) => [pageObject(5 + 2 * at), streamObject(content, password, 5 + 2 * at)]),
    ...(password === undefined ? [] : [encryption(password)]),
  ]
  return assemble(objects, password, isTableBroken)
}

/** A content stream that sets each text at its place, in points from the bottom left corner, in 12 points. */
export function showTexts(texts: readonly { readonly x: number; readonly y: number; readonly text: string }[]): string {
  return texts.map(({ x, y, text }) => `BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET`).join('\n')
}

const ID = '0123456789abcdef0123456789abcdef'

function pageObject(content: number): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`
}

function streamObject(content: PdfContent, password: PdfOptions['password'], number: number): string {
  const { bytes, filter } =
    typeof content === 'string' ? { bytes: Buffer.from(content, 'latin1'), filter: '' } : content
  const stored = password === 'owner' ? rc4(objectKey(number), bytes) : bytes
  const entries = `/Length ${stored.length}${filter === '' ? '' : ` /Filter ${filter}`}`
  return `<< ${entries} >>\nstream\n${Buffer.from(stored).toString('latin1')}\nendstream`
}

function assemble(objects: readonly string[], password: PdfOptions['password'], isTableBroken: boolean): Uint8Array {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return isTableBroken ? place + 7 : place
  })
  const start = file.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const encrypt = password === undefined ? '' : ` /Encrypt ${objects.length} 0 R`
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /ID [<${ID}> <${ID}>]${encrypt} >>\n`
  return Buffer.from(`${file}startxref\n${isTableBroken ? start - 9 : start}\n%%EOF\n`, 'latin1')
}

// The 40-bit RC4 scheme of the first encrypted PDFs (PDF reference 1.4, section 3.5).
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const OWNER = createHash('sha256').update('owner').digest()
const PERMISSIONS = -44

/** For `user` the check value is that of no password at all, so that the empty one is refused. */
function encryption(password: 'user' | 'owner'): string {
  const check = password === 'owner' ? rc4(fileKey(), PADDING) : createHash('sha256').update('user').digest()
  const [o, u] = [OWNER, check].map((bytes) => Buffer.from(bytes).toString('hex'))
  return `<< /Filter /Standard /V 1 /R 2 /Length 40 /P ${PERMISSIONS} /O <${o}> /U <${u}> >>`
}

/** The key of a file whose user password is empty. */
function fileKey(): Buffer {
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(PERMISSIONS)
  return md5(Buffer.concat([PADDING, OWNER, permissions, Buffer.from(ID, 'hex')])).subarray(0, 5)
}

function objectKey(number: number): Buffer {
  const low = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0])
  return md5(Buffer.concat([fileKey(), low])).subarray(0, 10)
}

function md5(bytes: Uint8Array): Buffer {
  return createHash('md5').update(bytes).digest()
}

function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at)
  const at = (index: number) => state[index & 255] ?? 0
  const swap = (i: number, j: number) => {
    const kept = at(i)
    state[i & 255] = at(j)
    state[j & 255] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let [i, j] = [0, 0]
  return bytes.map((byte) => {
    i = (i + 1) & 255
    j = (j + at(i)) & 255
    swap(i, j)
    return byte ^ at(at(i) + at(j))
  })
}
