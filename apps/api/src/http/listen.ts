import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import type { Config } from '../config.ts'

export interface Listening {
  readonly kind: 'listening'
  readonly port: number
  /** Takes no more requests, lets those in hand finish for 5 s, then cuts them off. */
  close(): Promise<void>
}

export type ListenOutcome = Listening | { kind: 'taken'; sentence: string }

const PATIENCE_MS = 5_000
/** An upload of 25 MB over a slow line takes minutes; nothing honest takes longer. */
const REQUEST_LIMIT_MS = 10 * 60_000

/** Opens the port; one that cannot be had is a sentence, not an exception. */
export function listen(app: Express, { PORT, HOST }: Pick<Config, 'PORT' | 'HOST'>): Promise<ListenOutcome> {
  const server = createServer({ requestTimeout: REQUEST_LIMIT_MS }, app)
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = sentenceFor(error.code, PORT, HOST)
      return sentence ? resolve({ kind: 'taken', sentence }) : reject(error)
    })
    server.listen(PORT, HOST, () => {
      // A TCP server's address is never a string, and it has one once it listens.
      const { port } = server.address() as AddressInfo
      resolve({ kind: 'listening', port, close: () => close(server) })
    })
  })
}

/** The address to type into a browser on this machine. */
export function addressOf({ PUBLIC_URL, HOST }: Pick<Config, 'PUBLIC_URL' | 'HOST'>, port: number): string {
  if (PUBLIC_URL !== undefined) return PUBLIC_URL
  const isHere = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(HOST)
  return `http://${isHere ? 'localhost' : HOST}:${port}`
}

function sentenceFor(code: string | undefined, port: number, host: string): string | null {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start.`
  if (code === 'EACCES') return `This account may not open port ${port}. Choose one above 1023, such as PORT=3000.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST: this machine has no address ${host}. Use 127.0.0.1 or 0.0.0.0.`
  return null
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    server.close(() => {
      clearTimeout(cutOff)
      resolve()
    })
    server.closeIdleConnections()
  })
}
