import type { CharacterId, Language, Region, ScriptId, SessionId } from '@scripteam/contract/model'

/** Names of everything that is kept from the server, in one place so that each can be found and renewed. */
export const keys = {
  me: ['me'] as const,
  scripts: ['scripts'] as const,
  scriptList: (search: string) => ['scripts', 'list', search] as const,
  script: (id: ScriptId) => ['scripts', 'one', id] as const,
  pack: (id: ScriptId) => ['scripts', 'pack', id] as const,
  voices: (language: Language, region?: Region) => ['voices', language, region ?? 'any'] as const,
  sessions: ['sessions'] as const,
  sessionList: (script?: ScriptId) => ['sessions', 'list', script ?? 'all'] as const,
  session: (id: SessionId) => ['sessions', 'one', id] as const,
  progress: (script?: ScriptId, character?: CharacterId) => ['progress', script ?? 'all', character ?? 'all'] as const,
  plan: ['plan'] as const,
}
