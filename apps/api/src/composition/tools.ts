import { randomBytes } from 'node:crypto'
import { createDrawnAvatars, createPaintedAvatars, withDrawn } from '@scripteam/providers/avatar'
import { signFor, verifySignature } from '@scripteam/providers/blobs'
import { createNoModel, createOpenAiModel } from '@scripteam/providers/languageModel'
import { createPageImages, keptImages } from '@scripteam/providers/pageImages'
import { createScriptPrinter } from '@scripteam/providers/print'
import { createRecordingStudio } from '@scripteam/providers/recordings'
import { createBossRunner } from '@scripteam/providers/runner'
import { createSoundtrackMaker } from '@scripteam/providers/soundtrack'
import { createNoTranscriber, createOpenAiTranscriber } from '@scripteam/providers/transcription'
import type { Config } from '../config.ts'
import { type Connection, keptSecret, type Seal } from '../db/index.ts'
import { capsIn, createLedger, warnWhenNear } from '../features/ledger/index.ts'
import { trackedBlobs } from '../features/steps/index.ts'
import type { Log } from '../observe/log.ts'
import type { Tools } from '../parts.ts'
import { createBlobs } from './blobs.ts'
import { createRecogniser, createTextExtractor } from './text.ts'
import { createVoices } from './voices.ts'

/** The adapters that the configuration asks for. */
export async function createTools(config: Config, connection: Connection, seal: Seal, log: Log): Promise<Tools> {
  const signingKey = await keptSecret(connection.db, seal, 'address key', async () => randomBytes(32).toString('hex'))
  const blobs = await createBlobs(config, signingKey)
  const ledger = createLedger(connection.db, { caps: capsIn(config), onTaken: warnWhenNear(log) })
  const voices = createVoices(config, log, { ledger, blobs: trackedBlobs(connection.db, blobs.store) })
  const images = createPageImages()
  const recordings = createRecordingStudio({ kbit: config.MP3_KBIT })
  return {
    extractor: createTextExtractor(),
    recogniser: createRecogniser(config, images),
    pageImages: keptImages(images),
    model: modelOf(config),
    transcriber: transcriberOf(config),
    speech: voices.speech,
    speechOf: voices.speechOf,
    lookUpLost: voices.lookUpLost,
    recordings,
    artist: artistOf(config),
    blobs: blobs.store,
    soundtracks: createSoundtrackMaker(),
    printer: createScriptPrinter(),
    sign: (id, ttlSeconds) => signFor(id, ttlSeconds, { signingKey }),
    isSigned: (request) => verifySignature(request, signingKey),
    createRunner: (parts) =>
      createBossRunner(queuePlace(connection), parts, {
        isWorker: config.RUN_WORKER,
        onError: (err) => log.error({ err }, 'the job queue failed'),
      }),
    close: async () => {
      recordings.close()
      voices.close()
      blobs.close()
    },
  }
}

/** Painted where a server is named; drawn otherwise, and whenever that fails. */
function artistOf(config: Config): Tools['artist'] {
  const drawn = createDrawnAvatars()
  const { AVATAR_IMAGES_URL: url, AVATAR_IMAGES_MODEL: model, AVATAR_IMAGES_KEY: key } = config
  if (!url) return drawn
  const limitMs = config.AVATAR_IMAGES_LIMIT * 1000
  return withDrawn(createPaintedAvatars({ url, model, key, limitMs, atOnce: 2 }), drawn)
}

function modelOf(config: Config): Tools['model'] {
  if (!config.GPT_OSS_URL) return createNoModel()
  return createOpenAiModel({
    url: config.GPT_OSS_URL,
    model: config.GPT_OSS_MODEL,
    key: config.GPT_OSS_KEY,
    effort: config.GPT_OSS_EFFORT === 'unset' ? undefined : config.GPT_OSS_EFFORT,
    atOnce: config.GPT_OSS_AT_ONCE,
    limitMs: config.GPT_OSS_LIMIT * 1000,
  })
}

function transcriberOf({ STT_URL: url, STT_MODEL: model, STT_API_KEY: key }: Config): Tools['transcriber'] {
  return url ? createOpenAiTranscriber({ url, model, key }) : createNoTranscriber()
}

function queuePlace({ driver }: Connection): Parameters<typeof createBossRunner>[0] {
  return driver.kind === 'pglite' ? { kind: 'pglite', pglite: driver.pglite } : { kind: 'postgres', url: driver.url }
}
