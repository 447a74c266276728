import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Express } from 'express'
import { mediaOrigins } from './composition/blobs.ts'
import { bindFeatures } from './composition/features.ts'
import { createTools } from './composition/tools.ts'
import type { Config } from './config.ts'
import { connect, createSeal } from './db/index.ts'
import { bindAccount } from './features/account/index.ts'
import { admission } from './features/invitations/index.ts'
import { checkKeys } from './features/keys/index.ts'
import { createHttpApp } from './http/app.ts'
import type { Handlers } from './http/handler.ts'
import { instanceHandlers } from './http/instance.ts'
import { type Allowance, memoryLimits } from './http/limits.ts'
import { storedIdempotency } from './http/storedIdempotency.ts'
import { createLog } from './observe/log.ts'
import type { Feature, Parts, Tools } from './parts.ts'

const WEB_FOLDER = fileURLToPath(new URL('../../mobile/dist', import.meta.url))

/** A whole ScripTeam, ready to be listened to. */
export interface Instance {
  readonly app: Express
  readonly parts: Parts
  /** Begins the background work of this process. */
  startWork(): Promise<void>
  /** Lets work in hand finish, then closes the database. */
  stop(): Promise<void>
}

export interface Choices {
  /** PGlite in memory instead of `DATA_DIR/db`: for tests. */
  isInMemory?: boolean
  /** Check every answer against its schema, and throw: for tests. */
  checkAnswers?: boolean
  webFolder?: string
  now?: () => Date
  /** Adapters of a test instead of the configured ones. */
  tools?: Partial<Tools>
}

/** Puts all parts together by configuration. Throws `FolderInUse` when another process has the folder. */
export async function compose(config: Config, choices: Choices = {}): Promise<Instance> {
  const log = createLog(config)
  const seal = createSeal(config.ENCRYPTION_KEY, config.ENCRYPTION_KEYS_FORMER)
  const folder = choices.isInMemory ? undefined : join(config.DATA_DIR, 'db')
  const connection = await connect({ url: config.DATABASE_URL, folder })
  try {
    await checkKeys(connection.db, seal)
    const tools = { ...(await createTools(config, connection, seal, log)), ...choices.tools }
    const now = choices.now ?? (() => new Date())
    const parts: Parts = { config, log, db: connection.db, connection, seal, now, tools }
    return await bind(parts, choices)
  } catch (error) {
    await connection.close()
    throw error
  }
}

async function bind(parts: Parts, choices: Choices): Promise<Instance> {
  const { config, log, connection, tools } = parts
  const others = bindFeatures(parts)
  const account = await bindAccount(parts, others)
  const features = [...others, account, instanceHandlers(connection, others)]
  const ground = {
    authenticate: account.authenticator.authenticate,
    admit: admission(parts),
    limits: memoryLimits(allowanceOf(config), Date.now),
    idempotency: storedIdempotency(parts.db),
    checkAnswers: choices.checkAnswers ?? false,
  }
  const app = createHttpApp(handlersOf(features), ground, log, {
    trustProxy: config.TRUST_PROXY,
    publicUrl: config.PUBLIC_URL,
    allowedOrigins: config.ALLOWED_ORIGINS,
    mediaOrigins: mediaOrigins(config),
    webFolder: choices.webFolder ?? WEB_FOLDER,
    jwks: account.jwks,
  })
  return {
    app,
    parts,
    startWork: async () => {
      for (const feature of features) await feature.startWork?.()
    },
    stop: async () => {
      for (const feature of features.toReversed()) await feature.stop?.()
      await tools.close()
      await connection.close()
    },
  }
}

function allowanceOf(config: Config): Allowance {
  const { RATE_LIMIT_AUTH: auth, RATE_LIMIT_UPLOADS: uploads, RATE_LIMIT_PARTNERS: partners } = config
  return { auth, uploads, partners }
}

/** One table of all features' handlers. Throws when two of them handle the same endpoint. */
function handlersOf(features: readonly Feature[]): Partial<Handlers> {
  const names = features.flatMap((feature) => Object.keys(feature.handlers))
  const twice = names.filter((name, place) => names.indexOf(name) !== place)
  if (twice.length > 0) throw new Error(`These endpoints have two handlers: ${twice.join(', ')}`)
  return Object.assign({}, ...features.map((feature) => feature.handlers))
}
