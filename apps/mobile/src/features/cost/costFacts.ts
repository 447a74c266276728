import type { Budget, Estimate } from '@scripteam/contract/api'
import type { Character, CharacterId, Language, ProcessingStatus, Region } from '@scripteam/contract/model'

/** How a role weighs in an estimate. */
export interface RoleShare {
  readonly characters: number
  readonly costUsd: number
  /** 0 to 100, of all characters. */
  readonly percent: number
}

/** What a role's own lines are of the whole; null for a role without any, or where nothing costs. */
export function shareOf({ characters, parts }: Estimate, role: CharacterId | null): RoleShare | null {
  const part = parts.find(({ characterId }) => characterId === role)
  if (!part || characters === 0) return null
  const { characters: own, costUsd } = part
  return { characters: own, costUsd, percent: Math.round((100 * own) / characters) }
}

/** What this month's budget says to an estimate; null when there is nothing to say. `short`: it is not enough for all of it. */
export function budgetSays(
  { used, cap, state, shared }: Budget,
  characters = 0,
): 'full' | 'sharedFull' | 'short' | 'near' | 'sharedNear' | null {
  if (state === 'full') return 'full'
  if (shared === 'full') return 'sharedFull'
  if (characters > cap - used) return 'short'
  if (state === 'near') return 'near'
  return shared === 'near' ? 'sharedNear' : null
}

interface Recorded {
  readonly processingStatus: ProcessingStatus
  readonly characters: readonly Pick<Character, 'voiceSettings'>[]
}

/** The accent in which a script has been recorded, whoever was recast into another; null while it is not recorded. */
export function recordedRegion({ processingStatus, characters }: Recorded): Region | null {
  if (processingStatus !== 'complete') return null
  const counts = new Map<Region, number>()
  for (const { voiceSettings } of characters)
    if (voiceSettings) counts.set(voiceSettings.region, (counts.get(voiceSettings.region) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}

/** Dollars as they are written in a language; a cent at least, so that what costs is never said to be free. */
export function money(usd: number, language: Language): string {
  const shown = usd > 0 ? Math.max(0.01, usd) : 0
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
  }).format(shown)
}

/** A count with its thousands apart. */
export function count(amount: number, language: Language): string {
  return new Intl.NumberFormat(language).format(amount)
}
