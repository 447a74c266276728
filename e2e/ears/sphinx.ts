import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DICTIONARY, recognise } from '../../scripts/sphinx/recognise.ts'
import { arpaModel, spokenWords } from '../../scripts/sphinx/scriptModel.ts'

/** A transcription server on loopback that speaks OpenAI's format and knows the words of these lines, and of a few more. */
export async function openSphinx(lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'scripteam-sphinx-'))
  const sentences = lines.flatMap((line) => line.split(/[.?!]/).map(spokenWords)).filter((words) => words.length > 0)
  writeFileSync(join(folder, 'scene.lm'), arpaModel(sentences))
  writeFileSync(join(folder, 'scene.dict'), soundsOf(new Set(sentences.flat())))
  const server = createServer(async (request, response) => {
    const pieces: Uint8Array[] = []
    for await (const piece of request) pieces.push(piece)
    const headers = { 'content-type': request.headers['content-type'] ?? '' }
    const file = (await new Response(Buffer.concat(pieces), { headers }).formData()).get('file')
    const sound = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
    writeFileSync(join(folder, 'line.wav'), sound)
    const [text] = recognise(folder, ['line'], { lm: join(folder, 'scene.lm'), dict: join(folder, 'scene.dict') })
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ text }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The pronunciations of these words. Throws for one that the dictionary does not have: write another line. */
function soundsOf(words: ReadonlySet<string>): string {
  const known = readFileSync(DICTIONARY, 'utf8')
    .split('\n')
    .filter((row) => words.has(row.replace(/[ (].*/, '')))
  const missing = [...words].filter((word) => !known.some((row) => row.startsWith(`${word} `)))
  if (missing.length > 0) throw new Error(`PocketSphinx cannot pronounce ${missing.join(', ')}`)
  return `${known.join('\n')}\n`
}
