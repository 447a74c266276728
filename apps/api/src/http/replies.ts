import type { Endpoint } from '@scripteam/contract/api'
import type { Request, Response } from 'express'
import { sendBytes } from './byteReply.ts'
import { sendEvents } from './eventReply.ts'
import type { Bytes } from './handler.ts'

/** Sends what a handler answered in the form its row names. With `check`, an answer against its schema throws. */
export async function sendReply(row: Endpoint, reply: unknown, request: Request, response: Response, check: boolean) {
  switch (row.streams) {
    case 'events':
      // The handler's type promises events for such rows.
      return sendEvents(reply as AsyncIterable<unknown>, response, check ? row.answer : null)
    case 'binary':
      return sendBytes(reply as Bytes, request, response)
    case 'html':
      return void response.status(row.status).type('html').set('cache-control', 'no-cache').send(reply)
    case undefined:
      return sendJson(row, reply, response, check)
  }
}

function sendJson(row: Endpoint, reply: unknown, response: Response, check: boolean): void {
  response.status(row.status).set('cache-control', 'no-store')
  if (row.answer === null) return void response.end()
  if (check) row.answer.parse(reply)
  response.json(reply)
}
