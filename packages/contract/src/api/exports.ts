import { z } from 'zod'
import { ExportId, ExportOrder, ScriptExport } from '../model/index.ts'
import { endpoint } from './endpoint.ts'
import { OneScript } from './oneScript.ts'

const OneExport = OneScript.extend({ exportId: ExportId })

/** The same order while it is being made is answered with the one there is. */
export const startExport = endpoint({
  method: 'post',
  path: '/scripts/{id}/exports/files',
  summary: 'Have a file made in the background: a cue track, a read-through or a printed script',
  auth: 'bearer',
  params: OneScript,
  body: ExportOrder,
  status: 202,
  answer: ScriptExport,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING', 'PACK_NOT_READY', 'NOT_A_ROLE'],
})

export const listExports = endpoint({
  method: 'get',
  path: '/scripts/{id}/exports/files',
  summary: 'The files made of a script, newest first, with their progress',
  auth: 'bearer',
  params: OneScript,
  status: 200,
  answer: z.object({ exports: z.array(ScriptExport) }),
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})

export const getExport = endpoint({
  method: 'get',
  path: '/scripts/{id}/exports/files/{exportId}',
  summary: 'One file with its progress',
  auth: 'bearer',
  params: OneExport,
  status: 200,
  answer: ScriptExport,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})

export const removeExport = endpoint({
  method: 'delete',
  path: '/scripts/{id}/exports/files/{exportId}',
  summary: 'Stop making a file, or delete it',
  auth: 'bearer',
  params: OneExport,
  status: 204,
  answer: null,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})

/** Signed as recordings are. Answers ranges, so that an interrupted download goes on. */
export const getExportFile = endpoint({
  method: 'get',
  path: '/exports/{exportId}/file',
  summary: 'The file itself',
  auth: 'none',
  params: z.object({ exportId: ExportId }),
  query: z.object({ expires: z.coerce.number().int(), signature: z.string() }),
  status: 200,
  answer: null,
  streams: 'binary',
  problems: ['SIGNATURE_INVALID', 'NOT_FOUND'],
})
