import type { Language } from '@scripteam/contract/model'
import { isObject, schemaText } from './schemaText.ts'

/** The OpenAPI document as one page without scripts, so that it needs nothing from anywhere and works under any policy. */
export function docsPage(document: Record<string, unknown>, language: Language): string {
  const words = WORDS[language]
  const operations = operationsOf(document)
  const tags = [...new Set(operations.map((operation) => operation.tag))]
  const links = tags.map((tag) => `<a href="#${tag}">${escaped(tag)}</a>`).join(' ')
  const parts = tags.map((tag) => {
    const rows = operations.filter((operation) => operation.tag === tag).map((operation) => section(operation, words))
    return `<h2 id="${tag}">${escaped(tag)}</h2>${rows.join('')}`
  })
  const body = `<h1>ScripTeam API</h1><p>${words.about}</p><nav aria-label="${words.groups}">${links} <a href="#schemas">${words.schemas}</a></nav>`
  const page = `${body}<main>${parts.join('')}<h2 id="schemas">${words.schemas}</h2>${schemas(document)}</main>`
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>ScripTeam API</title><link rel="icon" href="data:,"><style>${STYLE}</style><body>${page}</body></html>`
}

interface Operation {
  tag: string
  method: string
  path: string
  row: Record<string, unknown>
}

type Words = (typeof WORDS)[Language]

const WORDS = {
  es: {
    about:
      'El contrato completo, también como <a href="openapi.json">OpenAPI 3.1</a>. Las direcciones empiezan por <code>/api</code>.',
    groups: 'Grupos',
    schemas: 'Esquemas',
    parameters: 'Parámetros',
    request: 'Petición',
    token: 'con token',
  },
  en: {
    about:
      'The whole contract, also as <a href="openapi.json">OpenAPI 3.1</a>. Addresses begin with <code>/api</code>.',
    groups: 'Groups',
    schemas: 'Schemas',
    parameters: 'Parameters',
    request: 'Request',
    token: 'with a token',
  },
} as const

function operationsOf({ paths }: Record<string, unknown>): Operation[] {
  if (!isObject(paths)) return []
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(isObject(methods) ? methods : {}).map(([method, row]) => {
      const known = isObject(row) ? row : {}
      const tag = Array.isArray(known.tags) ? String(known.tags[0]) : ''
      return { tag, method: method.toUpperCase(), path, row: known }
    }),
  )
}

function section({ method, path, row }: Operation, words: Words): string {
  const hasToken = Array.isArray(row.security) && row.security.length > 0
  const head = `<b>${method}</b> <code>${escaped(path)}</code> ${escaped(String(row.summary))}${hasToken ? ` <i>${words.token}</i>` : ''}`
  const inside = [parameters(row, words), request(row, words), ...responses(row)]
  return `<details id="${escaped(String(row.operationId))}"><summary>${head}</summary>${inside.join('')}</details>`
}

function parameters({ parameters: list }: Record<string, unknown>, words: Words): string {
  if (!Array.isArray(list) || list.length === 0) return ''
  const lines = list.map(
    ({ name, in: place, required, schema }) => `${name}${required ? '' : '?'} (${place}): ${schemaText(schema)}`,
  )
  return `<h3>${words.parameters}</h3>${block(lines.join('\n'))}`
}

function request({ requestBody }: Record<string, unknown>, words: Words): string {
  const content = contents(requestBody)
  return content === '' ? '' : `<h3>${words.request}</h3>${content}`
}

function responses({ responses: list }: Record<string, unknown>): string[] {
  if (!isObject(list)) return []
  return Object.entries(list).map(([status, response]) => {
    const words = isObject(response) ? String(response.description) : ''
    return `<h3>${status} ${escaped(words)}</h3>${Number(status) < 400 ? contents(response) : ''}`
  })
}

function contents(holder: unknown): string {
  if (!isObject(holder) || !isObject(holder.content)) return ''
  return Object.entries(holder.content)
    .map(([mime, body]) => block(`${mime}\n${isObject(body) && body.schema ? schemaText(body.schema) : ''}`))
    .join('')
}

function schemas({ components }: Record<string, unknown>): string {
  const all = isObject(components) && isObject(components.schemas) ? components.schemas : {}
  const one = ([name, schema]: [string, unknown]) =>
    `<details id="schema-${escaped(name)}"><summary><code>${escaped(name)}</code></summary>${block(schemaText(schema))}</details>`
  return Object.entries(all).map(one).join('')
}

function block(text: string): string {
  return `<pre tabindex="0">${escaped(text)}</pre>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1917;background:#fffdf9}' +
  'nav a{margin-right:.75rem}h2{margin-top:2rem}h3{font-size:1rem;margin:.75rem 0 .25rem}summary{cursor:pointer;padding:.4rem 0}' +
  'details{border-bottom:1px solid #a8a29e}pre{overflow-x:auto;background:#f5f1e8;padding:.75rem;white-space:pre-wrap}' +
  'i{color:#57534e}@media(prefers-color-scheme:dark){body{background:#1c1917;color:#f5f1e8}pre{background:#292524}a{color:#fcd34d}i{color:#d6d3d1}}'
