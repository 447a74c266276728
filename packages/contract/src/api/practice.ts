import { z } from 'zod'
import {
  Agenda,
  CharacterId,
  DifficultyProgression,
  FamiliarityLevel,
  LineId,
  PracticeSession,
  Progress,
  SceneId,
  ScriptId,
  SessionId,
  SessionStatus,
  Share,
  VoiceInteraction,
  Workflow,
  WorkflowId,
} from '../model/index.ts'
import { endpoint } from './endpoint.ts'

const OneSession = z.object({ id: SessionId })

export const startSession = endpoint({
  method: 'post',
  path: '/practice/sessions',
  summary: 'Start a practice session; a device may bring the id, and may repeat the request',
  auth: 'bearer',
  body: z.object({
    id: SessionId.optional(),
    scriptId: ScriptId,
    selectedCharacter: CharacterId,
    alsoPlaying: z.array(CharacterId).max(20).optional(),
    familiarityLevel: FamiliarityLevel,
    startedAt: z.iso.datetime().optional(),
  }),
  status: 201,
  answer: PracticeSession,
  isIdempotent: true,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'NOT_A_ROLE', 'STILL_READING', 'IDEMPOTENCY_CONFLICT'],
})

export const listSessions = endpoint({
  method: 'get',
  path: '/practice/sessions',
  summary: 'My practice sessions, newest first',
  auth: 'bearer',
  query: z.object({
    scriptId: ScriptId.optional(),
    cursor: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  status: 200,
  answer: z.object({ sessions: z.array(PracticeSession), nextCursor: z.string().nullable() }),
  problems: ['UNAUTHENTICATED'],
})

export const getSession = endpoint({
  method: 'get',
  path: '/practice/sessions/{id}',
  summary: 'One session with its attempts and its summary',
  auth: 'bearer',
  params: OneSession,
  status: 200,
  answer: PracticeSession,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})

/** Attempts are appended by their id: sending one twice changes nothing. */
export const SessionChange = z.object({
  attempts: z.array(VoiceInteraction).max(2000).default([]),
  scenesCompleted: z.array(SceneId).max(500).optional(),
  status: SessionStatus.optional(),
  duration: z.number().nonnegative().optional(),
  difficultyProgression: DifficultyProgression.partial().optional(),
  /** When status and levels became so, by the device's clock: the later one stands, whichever arrives first. */
  at: z.iso.datetime().optional(),
})
export type SessionChange = z.infer<typeof SessionChange>

export const changeSession = endpoint({
  method: 'patch',
  path: '/practice/sessions/{id}',
  summary: 'Append attempts, pause, finish',
  auth: 'bearer',
  params: OneSession,
  body: SessionChange,
  status: 200,
  answer: PracticeSession,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})

export const getProgress = endpoint({
  method: 'get',
  path: '/progress',
  summary: 'What is known so far, per scene and role',
  auth: 'bearer',
  query: z.object({ scriptId: ScriptId.optional() }),
  status: 200,
  answer: Progress,
  problems: ['UNAUTHENTICATED'],
})

export const getWorkflow = endpoint({
  method: 'get',
  path: '/workflows/{id}',
  summary: 'How a piece of background work is doing',
  auth: 'bearer',
  params: z.object({ id: WorkflowId }),
  status: 200,
  answer: Workflow,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})

/** What is worth rehearsing today, most urgent first. */
export const getPlan = endpoint({
  method: 'get',
  path: '/practice/plan',
  summary: 'What to rehearse today',
  auth: 'bearer',
  status: 200,
  answer: z.object({
    items: z.array(
      z.object({
        scriptId: ScriptId,
        sceneId: SceneId,
        characterId: CharacterId,
        dueLines: z.array(LineId),
        /** Chance that a due line is still known, the mean; null before the first review. */
        retrievability: Share.nullable(),
      }),
    ),
  }),
  problems: ['UNAUTHENTICATED'],
})

export const getAgenda = endpoint({
  method: 'get',
  path: '/practice/agenda',
  summary: 'Opening nights, and the hour of reminders',
  auth: 'bearer',
  status: 200,
  answer: Agenda,
  problems: ['UNAUTHENTICATED'],
})

/** What is not named stays. A script that the account does not have (any more) is passed over. */
export const changeAgenda = endpoint({
  method: 'patch',
  path: '/practice/agenda',
  summary: 'Set opening nights and the hour of reminders; of two settings the later one stands, by its `at`',
  auth: 'bearer',
  body: Agenda,
  status: 200,
  answer: Agenda,
  problems: ['UNAUTHENTICATED'],
})
