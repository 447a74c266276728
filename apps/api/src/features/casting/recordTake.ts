import type { TakeId } from '@scripteam/contract/model'
import { type KeptTake, orderFor, recordLine } from '@scripteam/pipeline'
import { SpeechError } from '@scripteam/pipeline/ports'
import { readDirection } from '@scripteam/script'
import { v7 as newId } from 'uuid'
import { fail, type Handler } from '../../http/handler.ts'
import { keepBlobs } from '../steps/index.ts'
import type { CastingDesk } from './desk.ts'
import { changeTakes, lineForTake, withTake } from './takesDesk.ts'

type Asked = Parameters<Handler<'recordTake'>>[0]['body']

/** Records one line again, as it is told; the pack gets the new take in the background. */
export function recordTake({ engine, now }: CastingDesk): Handler<'recordTake'> {
  return async ({ user, params: { id, lineId }, body, signal }) => {
    const found = await lineForTake(engine, user.id, { id, lineId })
    if (typeof found === 'string') return fail(found)
    const { take, unread } = takeFrom(body, now())
    const order = orderFor(found.line, found.parts, take)
    if (!order) return fail('NOT_FOUND')
    try {
      const audio = await recordLine(order, engine.toolsFor(user), signal)
      await keepBlobs(engine.db, id, [audio.blob])
      await changeTakes(engine, id, lineId, (kept) => withTake(kept, take))
      await engine.runner.start(id, 'recordLines')
      return { ...audio, id: take.id, unread }
    } catch (error) {
      if (error instanceof SpeechError) return fail('NOT_READY')
      throw error
    }
  }
}

type DirectedTake = Extract<KeptTake, { kind: 'directed' }>

function takeFrom({ direction = '', settings }: Asked, now: Date): { take: DirectedTake; unread: string[] } {
  const { bend, emotion, unread } = readDirection(direction)
  const take: DirectedTake = {
    kind: 'directed',
    id: newId() as TakeId, // made here; the brand says what it is an id of
    madeAt: now.toISOString(),
    direction,
    bend,
    ...(emotion && { emotion }),
    ...(settings && { settings }),
  }
  return { take, unread: [...unread] }
}
