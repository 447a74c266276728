import type { ENDPOINTS, EndpointName } from '@scripteam/contract/api'
import type {
  AccountRole,
  CharacterId,
  InvitationId,
  InvitationStatus,
  Language,
  ScriptId,
  Tier,
  UserId,
} from '@scripteam/contract/model'
import type { ProblemCode } from '@scripteam/contract/problem'
import type { OpenBlob } from '@scripteam/pipeline/ports'
import type { z } from 'zod'

/** Who calls, as the token says. */
export interface Caller {
  readonly id: UserId
  readonly role: AccountRole
  readonly subscription: Tier
  /** The sign-in that the token belongs to; null for tokens of other issuers. */
  readonly session: string | null
}

/** A partner who was asked to record some lines, as the secret of their address says. */
export interface Guest {
  readonly invitation: InvitationId
  readonly script: ScriptId
  readonly characters: readonly CharacterId[]
  readonly status: InvitationStatus
  /** As they signed; empty until the first recording. */
  readonly partner: string
  readonly expiresAt: Date
}

export interface UploadedFile {
  /** As the sender named it: for display, never for a path. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a handler is handed: everything parsed by the row's schemas, nothing of Express. */
export interface Ask<N extends EndpointName> {
  readonly user: Row<N>['auth'] extends 'bearer' ? Caller : null
  readonly guest: Row<N>['auth'] extends 'invitation' ? Guest : null
  readonly params: Parsed<Row<N>, 'params'>
  readonly query: Parsed<Row<N>, 'query'>
  readonly body: Parsed<Row<N>, 'body'>
  /** The text fields beside an uploaded file. */
  readonly fields: Parsed<Row<N>, 'upload'>
  readonly file: Row<N> extends { readonly upload: z.ZodType } ? UploadedFile : undefined
  /** Aborted when the caller has gone. */
  readonly signal: AbortSignal
  /** From `Accept-Language`. */
  readonly language: Language
  readonly requestId: string
  /** A request header, by its name in lower case. */
  readonly header: (name: string) => string | undefined
  /** The body as it came, for signatures; empty for uploads. */
  readonly rawBody: Uint8Array
}

/** An expected failure: a code of the row's `problems`, turned into a Problem in the caller's language. */
export class Failure<C extends ProblemCode = ProblemCode> {
  readonly code: C
  readonly details: unknown
  constructor(code: C, details?: unknown) {
    this.code = code
    this.details = details
  }
}

/** `return fail('NOT_FOUND')` in a handler. */
export function fail<const C extends ProblemCode>(code: C, details?: unknown): Failure<C> {
  return new Failure(code, details)
}

/** Bytes to send; `Range`, `If-Range` and `If-None-Match` are answered by the mounting code. */
export interface Bytes {
  readonly content: OpenBlob
  /** True when the address names the content, so that it may be cached for good. */
  readonly isImmutable: boolean
  /** Names the content, for its ETag. */
  readonly tag?: string
  /** True when anybody may keep it, a CDN too, and any web page may ask for it. */
  readonly isPublic?: boolean
  /** What the browser calls the file that it saves. */
  readonly fileName?: string
}

/** What a handler answers: the row's answer before parsing, a stream of events, bytes, or a page. */
type Reply<N extends EndpointName> =
  Row<N> extends { readonly streams: 'events'; readonly answer: infer S extends z.ZodType }
    ? AsyncIterable<z.input<S>>
    : Row<N> extends { readonly streams: 'binary' }
      ? Bytes
      : Row<N> extends { readonly streams: 'html' }
        ? string
        : Row<N> extends { readonly answer: infer S extends z.ZodType }
          ? z.input<S>
          : undefined

export type Handler<N extends EndpointName> = (ask: Ask<N>) => Promise<Reply<N> | Failure<Row<N>['problems'][number]>>

/** One handler for every endpoint. A feature gives some: `Pick<Handlers, 'getPlan' | 'getProgress'>`. */
export type Handlers = { readonly [N in EndpointName]: Handler<N> }

type Row<N extends EndpointName> = (typeof ENDPOINTS)[N]

type Parsed<E, K extends string> = E extends { readonly [P in K]: infer S extends z.ZodType } ? z.output<S> : undefined
