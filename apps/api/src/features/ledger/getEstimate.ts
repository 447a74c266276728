import type { Confirmation, Estimate } from '@scripteam/contract/api'
import type { CharacterId, LineId } from '@scripteam/contract/model'
import { draftPack, type OrderParts, orderLines, type PricedLine, priceOf, type ScriptFacts } from '@scripteam/pipeline'
import type { Charge } from '@scripteam/pipeline/ports'
import { fail, type Handler } from '../../http/handler.ts'
import { currentReading, type Engine, ownScript } from '../steps/index.ts'
import { budgetOf } from './budgetOf.ts'
import type { Caps } from './scopes.ts'
import { trialCasting } from './trialCasting.ts'

/** What recording costs, counted line by line as it would be bought. */
export function getEstimate(engine: Engine, caps: Caps): Handler<'getEstimate'> {
  return async ({ user, params, query }) => {
    const row = await ownScript(engine.db, user.id, params.id)
    const facts = row && (await engine.tools.store.facts(row.id))
    if (!row || !facts) return fail('NOT_FOUND')
    const tools = engine.toolsFor(user, row.isSample)
    const waitingRole = facts.waitingRole ?? null
    const billing = tools.speech.billing
    if (!billing) return { ...FREE, waitingRole }
    const parts = await partsOf(facts, query, { ...engine, tools })
    if (!parts) return fail('STILL_READING')
    const lines = linesOf(parts)
    const there = await tools.audio.find([...new Set(lines.map(({ key }) => key))])
    const price = priceOf(lines, (key) => there.has(key), billing)
    return { ...toEstimate(price), waitingRole, budget: await budgetOf(engine.db, user.id, caps) }
  }
}

const FREE: Omit<Estimate, 'waitingRole'> = { lines: 0, characters: 0, costUsd: 0, parts: [], budget: null }

type Query = Parameters<Handler<'getEstimate'>>[0]['query']

/** As it was cast when it was confirmed like this, else as it would be. All lines, those that wait too. */
async function partsOf(facts: ScriptFacts, query: Query, engine: Engine): Promise<OrderParts | null> {
  const known = facts.confirmation
  const isConfirmed = known?.confirmLanguage === query.language && known.voicePreferences.region === query.region
  const draft = isConfirmed ? await draftPack({ ...facts, waitingRole: null }, engine.tools.store) : null
  if (draft) return draft.ordered
  const reading = await currentReading({ ...facts, confirmation: null }, engine)
  const confirmation: Confirmation = {
    confirmLanguage: query.language,
    voicePreferences: { region: query.region },
    acceptMismatch: query.acceptMismatch ?? known?.acceptMismatch ?? 'keep_each_language',
  }
  return reading && trialCasting(facts, reading, confirmation, engine.tools)
}

function linesOf(parts: OrderParts): PricedLine[] {
  const alone = new Map<LineId, CharacterId>()
  for (const line of parts.confirmed.reading.scenes.flatMap(({ dialogue }) => dialogue)) {
    const [speaker] = line.speakers
    if (speaker && line.speakers.every((one) => one === speaker)) alone.set(line.id, speaker)
  }
  return orderLines(parts).map(({ lineId, key, order }) => ({ key, order, speaker: alone.get(lineId) ?? null }))
}

function toEstimate({ lines, parts, ...total }: ReturnType<typeof priceOf>) {
  const costs = [...parts].map(([characterId, charge]) => ({ characterId, ...toCost(charge) }))
  return { lines, ...toCost(total), parts: costs.sort((a, b) => b.characters - a.characters) }
}

function toCost({ characters, costMicros }: Charge) {
  return { characters, costUsd: costMicros / 1_000_000 }
}
