import { z } from 'zod'
import { whole } from './kinds.ts'

/** Servers of one's own that write down what is said and that paint portraits. */
export const services = {
  STT_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Server that speaks `/v1/audio/transcriptions`, `/v1` included. What an actor says is sent there only when the actor chose so. Absent: nobody can choose it.',
    ),
  STT_MODEL: z.string().min(1).default('whisper-1').describe('Its model.'),
  STT_API_KEY: z.string().min(1).optional().describe('Its key, when it wants one.'),
  AVATAR_IMAGES_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'OpenAI-compatible images server, `/v1` included, that paints the portraits. It is sent what the text says of age, gender, temper and culture, and no names. Absent, or when it fails: they are drawn here.',
    ),
  AVATAR_IMAGES_MODEL: z.string().min(1).default('sdxl').describe('Name of the model on that server.'),
  AVATAR_IMAGES_KEY: z.string().min(1).optional().describe('Key of that server, if it asks for one.'),
  AVATAR_IMAGES_LIMIT: whole(40)
    .pipe(z.number().min(1, 'needs at least 1').max(50, 'needs at most 50'))
    .describe('Seconds for one portrait; then it is drawn. The voices of a script are recorded after its portraits.'),
}
