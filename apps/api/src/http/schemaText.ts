/** A JSON Schema as a short type, the way one would say it: `{ title: string, pages?: integer }`. */
export function schemaText(schema: unknown): string {
  if (!isObject(schema)) return 'any'
  if (typeof schema.$ref === 'string') return schema.$ref.split('/').at(-1) ?? 'any'
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if ('const' in schema) return JSON.stringify(schema.const)
  const alternatives = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (Array.isArray(alternatives)) return alternatives.map(schemaText).join(schema.allOf ? ' & ' : ' | ')
  if (schema.type === 'array') return `${inBrackets(schemaText(schema.items))}[]`
  if (schema.type === 'object') return objectText(schema)
  return [schema.type ?? 'any', schema.format && `(${schema.format})`].filter(Boolean).join(' ')
}

function objectText(schema: Record<string, unknown>): string {
  if (!isObject(schema.properties)) return `{ [name]: ${schemaText(schema.additionalProperties)} }`
  const required = Array.isArray(schema.required) ? schema.required : []
  const fields = Object.entries(schema.properties).map(
    ([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${schemaText(field).replaceAll('\n', '\n  ')}`,
  )
  return `{\n  ${fields.join('\n  ')}\n}`
}

function inBrackets(text: string): string {
  return text.includes(' | ') ? `(${text})` : text
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
