import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

interface Place {
  readonly publicUrl: string | undefined
  /** Other places that recordings and portraits come from, such as a CDN. */
  readonly mediaOrigins: readonly string[]
  readonly webFolder: string
}

/**
 * Security headers. Scripts run from our own files only; an inline script of the exported page is let in by its
 * hash. Inline styles are needed: react-native-web writes its rules into a style element.
 */
export function secure({ publicUrl, mediaOrigins, webFolder }: Place): RequestHandler {
  const isHttps = publicUrl?.startsWith('https:') ?? false
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: directives(inlineScripts(join(webFolder, 'index.html')), mediaOrigins),
    },
    // The web app may live on another host of the same site.
    crossOriginResourcePolicy: { policy: 'same-site' },
    strictTransportSecurity: isHttps,
  })
  return (request, response, next) => {
    response.set('permissions-policy', 'microphone=(self), camera=(), geolocation=()')
    headers(request, response, next)
  }
}

function directives(scriptHashes: string[], media: readonly string[]): Record<string, string[]> {
  return {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scriptHashes],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...media],
    'media-src': ["'self'", 'data:', 'blob:', ...media],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", 'data:', 'blob:', ...media],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  }
}

function inlineScripts(page: string): string[] {
  if (!existsSync(page)) return []
  const scripts = readFileSync(page, 'utf8').matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)
  return [...scripts].map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
}
