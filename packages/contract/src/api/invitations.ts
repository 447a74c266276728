import { z } from 'zod'
import {
  CharacterId,
  Invitation,
  InvitationId,
  InvitationTake,
  LineId,
  PartnerLine,
  PartnerPart,
} from '../model/index.ts'
import { endpoint } from './endpoint.ts'
import { OneScript } from './oneScript.ts'

/** Days for which an invitation may be open. */
export const INVITATION_DAYS = [3, 7, 14, 30] as const

export const makeInvitation = endpoint({
  method: 'post',
  path: '/scripts/{id}/invitations',
  summary: 'Ask a partner to record the lines of some characters: an address that needs no account, told this once',
  auth: 'bearer',
  params: OneScript,
  body: z.object({
    characters: z.array(CharacterId).min(1).max(20),
    days: z.union(INVITATION_DAYS.map((days) => z.literal(days))).default(14),
  }),
  status: 201,
  answer: z.object({
    invitation: Invitation,
    /** For the partner: whole where the server knows its own address, else below that of the web app. */
    address: z.string(),
  }),
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING', 'NOT_A_ROLE', 'TOO_MANY_INVITATIONS'],
})

export const listInvitations = endpoint({
  method: 'get',
  path: '/scripts/{id}/invitations',
  summary: 'Who was asked to record lines of a script, newest first, and how many lines came',
  auth: 'bearer',
  params: OneScript,
  status: 200,
  answer: z.object({ invitations: z.array(Invitation) }),
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING'],
})

const OneInvitation = OneScript.extend({ invitationId: InvitationId })

export const getInvitation = endpoint({
  method: 'get',
  path: '/scripts/{id}/invitations/{invitationId}',
  summary: 'One invitation with the recordings that came, in the order of the play',
  auth: 'bearer',
  params: OneInvitation,
  status: 200,
  answer: z.object({ invitation: Invitation, takes: z.array(InvitationTake) }),
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING'],
})

export const changeInvitation = endpoint({
  method: 'patch',
  path: '/scripts/{id}/invitations/{invitationId}',
  summary: 'Take an invitation back, or note that what came was looked at; recordings stay',
  auth: 'bearer',
  params: OneInvitation,
  body: z.object({ isRevoked: z.literal(true).optional(), isSeen: z.literal(true).optional() }),
  status: 204,
  answer: null,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})

export const removeInvitation = endpoint({
  method: 'delete',
  path: '/scripts/{id}/invitations/{invitationId}',
  summary: 'Delete an invitation with every recording that came with it',
  auth: 'bearer',
  params: OneInvitation,
  status: 204,
  answer: null,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})

/** Why a partner's address does not lead on. `details.recordings` says how many of theirs are kept. */
const CLOSED = ['INVITATION_OVER', 'INVITATION_REVOKED'] as const

export const getPart = endpoint({
  method: 'get',
  path: '/partner/part',
  summary: 'What a partner is asked to record: the lines of their characters, each with its cue, and nothing else',
  auth: 'invitation',
  status: 200,
  answer: PartnerPart,
  problems: ['INVITATION_UNKNOWN', ...CLOSED, 'STILL_READING'],
})

/** Five minutes as a browser's recorder sends them: WAV, 16 bit, 24 kHz, one channel. */
export const PARTNER_LIMIT_BYTES = 15_000_000

const OnePartLine = z.object({ lineId: LineId })

export const recordPartLine = endpoint({
  method: 'post',
  path: '/partner/lines/{lineId}/recording',
  summary: "Send one line, recorded as WAV (16 bit); it takes the place of the partner's earlier recording of it",
  auth: 'invitation',
  params: OnePartLine,
  upload: z.object({
    by: z.string().trim().max(100).default(''),
    /** The words that were recorded: when the line has others by now, it is LINE_CHANGED. */
    words: z.string().max(20_000),
    /** That the partner agreed that their voice is kept on this server. */
    consent: z.literal('given'),
  }),
  uploadLimitBytes: PARTNER_LIMIT_BYTES,
  status: 201,
  answer: PartnerLine,
  problems: [
    'INVITATION_UNKNOWN',
    ...CLOSED,
    'STILL_READING',
    'LINE_CHANGED',
    'TOO_MANY_TAKES',
    'FILE_MISSING',
    'FILE_EMPTY',
    'FILE_TOO_LARGE',
    'UPLOAD_TRUNCATED',
    'RECORDING_UNREADABLE',
    'RECORDING_SILENT',
    'RECORDING_TOO_LONG',
    'NOT_READY',
    'STORAGE_FULL',
  ],
})

/** A partner may take back what they recorded, also when the invitation is over. */
export const dropPartLine = endpoint({
  method: 'delete',
  path: '/partner/lines/{lineId}/recording',
  summary: "Delete the partner's recording of one line, also when the invitation is over",
  auth: 'invitation',
  params: OnePartLine,
  status: 204,
  answer: null,
  problems: ['INVITATION_UNKNOWN', 'NOT_FOUND'],
})

export const dropPart = endpoint({
  method: 'delete',
  path: '/partner/recordings',
  summary: 'Delete everything the partner recorded, also when the invitation is over',
  auth: 'invitation',
  status: 204,
  answer: null,
  problems: ['INVITATION_UNKNOWN'],
})
