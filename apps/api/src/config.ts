import { z } from 'zod'
import { reading } from './config/reading.ts'
import { server } from './config/server.ts'
import { services } from './config/services.ts'
import { missingForBucket, storage } from './config/storage.ts'
import { missingForVoices, voices } from './config/voices.ts'

/** Every setting, with its default and its sentence for `docs/configuration.md`, by chapter. Adding one there is all it takes. */
export const CHAPTERS: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  Server: server,
  'Storage and keys': storage,
  'Reading scripts': reading,
  'Voices and what they may cost': voices,
  'Listening and portraits': services,
}

const Environment = z.object({ ...server, ...storage, ...reading, ...voices, ...services })

/** The settings of one process, frozen. Other code receives it and never reads the environment. */
export type Config = Readonly<z.output<typeof Environment>>

export type ConfigReading = { kind: 'config'; config: Config } | { kind: 'wrong'; sentences: string[] }

/** Reads the environment; empty values count as absent. Each wrong value gives a sentence that names its variable. */
export function readConfig(environment: Record<string, string | undefined>): ConfigReading {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) return { kind: 'wrong', sentences: parsed.error.issues.map(sentenceOf) }
  const missing = [...missingForVoices(parsed.data), ...missingForBucket(parsed.data)]
  return missing.length > 0
    ? { kind: 'wrong', sentences: missing }
    : { kind: 'config', config: Object.freeze(parsed.data) }
}

function sentenceOf({ path, message }: z.core.$ZodIssue): string {
  return `${String(path[0])}: ${message}.`
}
