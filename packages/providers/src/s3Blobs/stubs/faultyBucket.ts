import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a bucket fails. `code` is the `<Code>` of S3's error document. */
export type Fault =
  | { kind: 'answers'; status: number; code: string }
  /** Takes the request and never answers. */
  | { kind: 'silent' }
  /** Promises `bytes` and sends one, then nothing. */
  | { kind: 'stalls'; bytes: number }
  /** Sends bytes that are not those of the name. */
  | { kind: 'damages' }

/** A server that answers every request of the S3 REST API with one fault, in the format of S3's error documents. */
export async function startFaultyBucket(fault: Fault): Promise<{ url: string; asked: () => number; stop(): void }> {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    request.resume()
    answer(fault)(request, response)
  })
  const port = await listening(server)
  return {
    url: `http://127.0.0.1:${port}`,
    asked: () => asked,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function answer(fault: Fault): RequestListener {
  return (request, response) => {
    if (fault.kind === 'silent') return
    if (fault.kind === 'damages') return void response.end('other bytes')
    if (fault.kind === 'stalls') {
      response.writeHead(200, { 'content-length': fault.bytes, 'content-type': 'audio/mpeg' })
      if (request.method === 'HEAD') return void response.end()
      return void response.write('x')
    }
    response.writeHead(fault.status, { 'content-type': 'application/xml' })
    response.end(`<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>${fault.code}</Code><Message>refused</Message><Resource>/</Resource><RequestId>1</RequestId></Error>`)
  }
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port // A server on a port has no other kind of address.
}
