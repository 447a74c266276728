/**
 * Server-sent events read from a fetch body, each `data:` parsed as JSON. Comments and other fields
 * are passed over. Source: the event stream format of the HTML standard, section 9.2.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let pending = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      pending += decoder.decode(value, { stream: true }).replaceAll('\r\n', '\n')
      const blocks = pending.split('\n\n')
      pending = blocks.pop() ?? ''
      for (const block of blocks) yield* eventIn(block)
    }
  } finally {
    await reader.cancel()
  }
}

function* eventIn(block: string): Generator<unknown> {
  const data = block
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trimStart())
  if (data.length > 0) yield JSON.parse(data.join('\n'))
}
