import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { secure } from './secure.ts'
import { serveWebApp } from './webApp.ts'

const HASHED = '/_expo/static/js/web/entry-1f0e9c4b2a7d6e5f1f0e9c4b2a7d6e5f.js'
let folder: string
let server: Server
let base: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scripteam-web-'))
  await mkdir(join(folder, '_expo/static/js/web'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>ScripTeam</title><script>let a = 1</script>')
  await writeFile(join(folder, 'sw.js'), '// the service worker')
  await writeFile(join(folder, HASHED), `export {}\n${'// a long script\n'.repeat(500)}`)
  const app = express().use(
    secure({ publicUrl: undefined, mediaOrigins: ['https://cdn.example'], webFolder: folder }),
    serveWebApp(folder),
  )
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true, force: true })
})

const open = (path: string) => fetch(base + path, { headers: { accept: 'text/html,*/*' } })

it.each(['/', '/scripts', '/practice/0190-abc/scene'])(
  'opens the app at %s, asking for it anew each time',
  async (path) => {
    const response = await open(path)
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect(await response.text()).toContain('<title>ScripTeam</title>')
  },
)

it('keeps a file for good whose name holds its hash, and no other', async () => {
  expect((await open(HASHED)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await open('/sw.js')).headers.get('cache-control')).toBe('no-cache')
})

it('sends scripts compressed to browsers that can read it', async () => {
  const response = await open(HASHED)
  expect(response.headers.get('content-encoding')).toMatch(/^(gzip|br)$/)
  expect(await response.text()).toContain('// a long script')
})

it('does not answer a missing file with the page', async () => {
  expect((await open('/_expo/static/js/web/entry-old.js')).status).toBe(404)
})

it('lets in the scripts of the page itself, by their hash, and no other inline script', async () => {
  const policy = (await open('/')).headers.get('content-security-policy') ?? ''
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
  expect(scripts).toMatch(/'sha256-[\w+/=]{44}'/)
  expect(scripts).not.toContain('unsafe-inline')
})

it('never leaves its folder', async () => {
  const secret = `${folder}-secret.txt`
  await writeFile(secret, 'not yours')
  for (const path of [`/..%2f${basename(secret)}`, `/%2e%2e/${basename(secret)}`, `/..%5c${basename(secret)}`]) {
    const response = await open(path)
    expect([response.status, await response.text()]).toEqual([404, expect.not.stringContaining('not yours')])
  }
  await rm(secret)
})
