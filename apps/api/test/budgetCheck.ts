import { audioGrants, audioIntents, budgets, type Database } from '../src/db/index.ts'

type Intent = typeof audioIntents.$inferSelect

/**
 * What is wrong with the books, as sentences: every budget is added up again from the purchases and from what accounts
 * have paid for, `charactersOf` a content key. None when all is right.
 */
export async function faultsOfBooks(db: Database, charactersOf: (key: string) => number): Promise<string[]> {
  const intents = await db.select().from(audioIntents)
  const grants = await db.select().from(audioGrants)
  const rows = await db.select().from(budgets)
  const faults = rows.flatMap((row) => {
    const { scope } = row
    const own = intents.filter((intent) => scopesOf(intent).includes(scope))
    const reserved = total(own.filter(isOpen))
    const charged = own.filter(({ status }) => status === 'spent' || status === 'forgotten')
    // Whoever bought it, an account pays for what it has.
    const had = grants.filter(({ userId }) => scope === `user:${userId}`)
    const lost = charged.filter(({ status }) => status === 'forgotten')
    const spent = scope.startsWith('user:')
      ? had.reduce((sum, { contentKey }) => sum + charactersOf(contentKey), 0) + total(lost)
      : total(charged)
    return [
      ...(row.reservedCharacters === reserved ? [] : [`${scope} holds ${row.reservedCharacters}, not ${reserved}`]),
      ...(row.spentCharacters === spent ? [] : [`${scope} has spent ${row.spentCharacters}, not ${spent}`]),
      ...(row.spentCharacters + row.reservedCharacters <= row.capCharacters ? [] : [`${scope} is over its budget`]),
    ]
  })
  return [...faults, ...doubles(intents)]
}

function doubles(intents: readonly Intent[]): string[] {
  const live = intents
    .filter((intent) => isOpen(intent) || intent.status === 'spent')
    .map(({ contentKey }) => contentKey)
  return live.filter((key, place) => live.indexOf(key) !== place).map((key) => `${key} is bought twice`)
}

function isOpen({ status }: Intent): boolean {
  return status === 'reserved' || status === 'parked'
}

function scopesOf({ userId, tenant }: Intent): string[] {
  return ['instance', `user:${userId}`, ...(tenant === null ? [] : [`tenant:${tenant}`])]
}

function total(intents: readonly Intent[]): number {
  return intents.reduce((sum, { characters }) => sum + characters, 0)
}
