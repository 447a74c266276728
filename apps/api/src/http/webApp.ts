import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compression from 'compression'
import express, { type RequestHandler, Router } from 'express'
import { sendProblem } from './problems.ts'
import { visitOf } from './visit.ts'

/**
 * The exported web app: files whose name holds their hash may be kept for good, everything else is asked for
 * again; any other address that a browser opens gets the page itself, so that deep links work.
 */
export function serveWebApp(folder: string): RequestHandler {
  const router = Router()
  router.use(compression())
  router.use(express.static(folder, { index: false, redirect: false, setHeaders: setCaching }))
  router.get('/{*path}', (request, response, next) => {
    if (!request.accepts('html') || /\.\w+$/.test(request.path)) return next()
    if (!existsSync(join(folder, 'index.html'))) return void response.status(404).type('text').send(NO_WEB_APP)
    response.set('cache-control', 'no-cache').sendFile('index.html', { root: folder, cacheControl: false })
  })
  router.use((request, response) => sendProblem(response, 'NOT_FOUND', visitOf(request)))
  return router
}

const NO_WEB_APP = 'The web app is not built yet. Run `npm start`, which builds it. The API is at /api.\n'

function setCaching(response: { setHeader(name: string, value: string): void }, path: string): void {
  const isHashed = /[.-][0-9a-f]{16,}(@\dx)?\.\w+$/.test(path)
  response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}
