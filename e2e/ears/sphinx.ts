import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bigramModel } from './languageModel.ts'

const MODEL = '/usr/share/pocketsphinx/model/en-us'

/** Whether PocketSphinx and its English sounds are installed (Debian: `pocketsphinx`, `pocketsphinx-en-us`). */
export function hasSphinx(): boolean {
  const ran = spawnSync('pocketsphinx_batch', [])
  return ran.error === undefined && existsSync(join(MODEL, 'en-us'))
}

/** A transcription server on loopback that speaks OpenAI's format and knows the words of these lines, and of a few more. */
export async function openSphinx(lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'scripteam-sphinx-'))
  const sentences = lines.flatMap((line) => line.split(/[.?!]/).map(wordsOf)).filter((words) => words.length > 0)
  writeFileSync(join(folder, 'scene.lm'), bigramModel(sentences))
  writeFileSync(join(folder, 'scene.dict'), soundsOf(new Set(sentences.flat())))
  const server = createServer(async (request, response) => {
    const pieces: Uint8Array[] = []
    for await (const piece of request) pieces.push(piece)
    const headers = { 'content-type': request.headers['content-type'] ?? '' }
    const file = (await new Response(Buffer.concat(pieces), { headers }).formData()).get('file')
    const sound = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ text: recognise(folder, sound) }))
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

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z']+/g) ?? []
}

/** The pronunciations of these words. Throws for one that the dictionary does not have: write another line. */
function soundsOf(words: ReadonlySet<string>): string {
  const known = readFileSync(join(MODEL, 'cmudict-en-us.dict'), 'utf8')
    .split('\n')
    .filter((row) => words.has(row.replace(/[ (].*/, '')))
  const missing = [...words].filter((word) => !known.some((row) => row.startsWith(`${word} `)))
  if (missing.length > 0) throw new Error(`PocketSphinx cannot pronounce ${missing.join(', ')}`)
  return `${known.join('\n')}\n`
}

function recognise(folder: string, sound: Uint8Array): string {
  writeFileSync(join(folder, 'line.wav'), sound)
  writeFileSync(join(folder, 'list'), 'line\n')
  const at = (name: string) => join(folder, name)
  const files = ['-cepdir', folder, '-cepext', '.wav', '-ctl', at('list'), '-hyp', at('hyp'), '-logfn', '/dev/null']
  const models = ['-hmm', join(MODEL, 'en-us'), '-lm', at('scene.lm'), '-dict', at('scene.dict')]
  spawnSync('pocketsphinx_batch', ['-adcin', 'yes', '-adchdr', '44', ...files, ...models], { timeout: 20_000 })
  // "the oven is singing (line -1234)"
  return readFileSync(at('hyp'), 'utf8')
    .replace(/\(line .*\)\s*$/, '')
    .trim()
}
