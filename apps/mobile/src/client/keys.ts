import type {
  CharacterId,
  InvitationId,
  Language,
  LineId,
  Region,
  ScriptId,
  SessionId,
} from '@scripteam/contract/model'

/** Names of everything that is kept from the server, in one place so that each can be found and renewed. */
export const keys = {
  hearing: ['hearing'] as const,
  agenda: ['agenda'] as const,
  me: ['me'] as const,
  scripts: ['scripts'] as const,
  scriptList: (search: string) => ['scripts', 'list', search] as const,
  script: (id: ScriptId) => ['scripts', 'one', id] as const,
  repairs: (id: ScriptId) => ['scripts', 'repairs', id] as const,
  /** A page of the file that is the script's now: a revised draft is another one. */
  scriptPage: (id: ScriptId, file: string, page: number) => ['scripts', 'page', id, file, page] as const,
  estimate: (id: ScriptId, language: Language, region: Region) =>
    ['scripts', 'estimate', id, language, region] as const,
  budget: ['scripts', 'budget'] as const,
  invitations: (id: ScriptId) => ['scripts', 'invitations', id] as const,
  invitation: (id: ScriptId, invitation: InvitationId) => ['scripts', 'invitations', id, invitation] as const,
  part: (secret: string) => ['part', secret] as const,
  exports: (id: ScriptId) => ['scripts', 'exports', id] as const,
  pack: (id: ScriptId) => ['scripts', 'pack', id] as const,
  takes: (id: ScriptId, line: LineId) => ['takes', id, line] as const,
  voices: (language: Language, region?: Region) => ['voices', language, region ?? 'any'] as const,
  sessions: ['sessions'] as const,
  sessionList: (script?: ScriptId) => ['sessions', 'list', script ?? 'all'] as const,
  session: (id: SessionId) => ['sessions', 'one', id] as const,
  progress: (script?: ScriptId, character?: CharacterId) => ['progress', script ?? 'all', character ?? 'all'] as const,
  plan: ['plan'] as const,
}
