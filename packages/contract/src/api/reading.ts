import { z } from 'zod'
import { DraftChange, KeptRepair, RepairId, RepairOperation, Script, ScriptPage } from '../model/index.ts'
import { endpoint } from './endpoint.ts'
import { FILE_REFUSALS, OneScript } from './oneScript.ts'

/** The repairs that are kept, oldest first, and what the last revised draft changed. */
export const ReadingRepairs = z.object({
  repairs: z.array(KeptRepair),
  draft: DraftChange.nullable(),
  /** Name of the file of the draft that can be gone back to; null when there is none. */
  formerDraft: z.string().nullable(),
})
export type ReadingRepairs = z.infer<typeof ReadingRepairs>

export const getRepairs = endpoint({
  method: 'get',
  path: '/scripts/{id}/reading',
  summary: 'What was repaired by hand, and what no longer applies',
  auth: 'bearer',
  params: OneScript,
  status: 200,
  answer: ReadingRepairs,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING'],
})

/** All or none: a list with an operation that has no place in the reading changes nothing. */
export const repairReading = endpoint({
  method: 'patch',
  path: '/scripts/{id}/reading',
  summary: 'Correct what was read wrongly, or take corrections back',
  auth: 'bearer',
  params: OneScript,
  body: z.object({
    operations: z.array(RepairOperation).max(500).default([]),
    /** Repairs to take back. */
    undo: z.array(RepairId).max(500).default([]),
  }),
  status: 200,
  answer: Script,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING', 'REPAIR_HAS_NO_PLACE'],
})

export const uploadDraft = endpoint({
  method: 'post',
  path: '/scripts/{id}/drafts',
  summary: 'Upload a revised draft; recordings, repairs and progress of the lines it kept are carried over',
  auth: 'bearer',
  params: OneScript,
  upload: z.object({}),
  status: 202,
  answer: Script,
  isIdempotent: true,
  problems: [
    'UNAUTHENTICATED',
    'NOT_FOUND',
    'STILL_READING',
    ...FILE_REFUSALS,
    'NO_DIALOGUE_FOUND',
    'IDEMPOTENCY_CONFLICT',
    'STORAGE_FULL',
  ],
})

/** The draft that was left can be uploaded again. Repairs made on it are kept, and reported where they no longer apply. */
export const undoDraft = endpoint({
  method: 'delete',
  path: '/scripts/{id}/drafts/latest',
  summary: 'Go back to the draft before the last one',
  auth: 'bearer',
  params: OneScript,
  status: 202,
  answer: Script,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'NO_FORMER_DRAFT'],
})

const PageOfScript = OneScript.extend({ number: z.coerce.number().int().min(1).max(100_000) })

export const getScriptPage = endpoint({
  method: 'get',
  path: '/scripts/{id}/pages/{number}',
  summary: 'A page of the uploaded file: its rows, and where an image of it is',
  auth: 'bearer',
  params: PageOfScript,
  status: 200,
  answer: ScriptPage,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING'],
})

/** Signed, for an image element sends no token: `expires` in seconds since 1970, `signature` over file, page and expiry. */
export const getPageImage = endpoint({
  method: 'get',
  path: '/scripts/{id}/pages/{number}/image',
  summary: 'A page of an uploaded PDF as PNG',
  auth: 'none',
  params: PageOfScript,
  query: z.object({ expires: z.coerce.number().int(), signature: z.string() }),
  status: 200,
  answer: null,
  streams: 'binary',
  problems: ['SIGNATURE_INVALID', 'NOT_FOUND', 'FILE_CORRUPT', 'FILE_TOO_LARGE'],
})
