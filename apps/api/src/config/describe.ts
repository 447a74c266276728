import type { z } from 'zod'
import { CHAPTERS } from '../config.ts'

/** All settings as a Markdown page, `docs/configuration.md`. */
export function describeConfig(): string {
  const chapters = Object.entries(CHAPTERS).flatMap(([title, settings]) => [
    `## ${title}`,
    '',
    '| variable | default | what it is |',
    '|---|---|---|',
    ...Object.entries(settings).map(rowOf),
    '',
  ])
  return [...HEAD, ...chapters].join('\n')
}

const HEAD = [
  '# Configuration',
  '',
  'Everything is set by environment variables, and nothing has to be: with none of them all parts are embedded.',
  'A wrong value stops the start with a sentence that names the variable. This page is generated from `apps/api/src/config`.',
  '',
]

function rowOf([name, schema]: [string, z.ZodType]): string {
  return `| \`${name}\` | ${defaultOf(schema)} | ${schema.description ?? ''} |`
}

function defaultOf(schema: z.ZodType): string {
  const absent = schema.safeParse(undefined)
  const value = absent.success ? absent.data : undefined
  return value === undefined || String(value) === '' ? '–' : `\`${String(value)}\``
}
