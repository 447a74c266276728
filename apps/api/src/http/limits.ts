import type { EndpointName } from '@scripteam/contract/api'

/** Says how long a caller has to wait. One process counts in memory; many would count in Redis. */
export interface Limits {
  /** Counts one request. Seconds to wait, 0 when it may go on. `who` is an account's id or an address. */
  take(endpoint: EndpointName, who: string): Promise<number>
}

/** Requests a minute for one caller; 0 for no limit. */
export interface Allowance {
  auth: number
  uploads: number
  /** For partners with an invitation, by address. */
  partners: number
}

const AUTH: ReadonlySet<EndpointName> = new Set<EndpointName>(['register', 'login', 'refresh', 'changePassword'])
const UPLOADS: ReadonlySet<EndpointName> = new Set<EndpointName>(['uploadScript'])
const PARTNERS: ReadonlySet<EndpointName> = new Set<EndpointName>([
  'getPart',
  'recordPartLine',
  'dropPartLine',
  'dropPart',
])
const WINDOW_MS = 60_000
/** Bounds the memory that strangers can make us use. */
const MOST_CALLERS = 50_000

/** Counts in windows of a minute that begin with a caller's first request. */
export function memoryLimits(allowance: Allowance, now: () => number): Limits {
  const windows = new Map<string, { until: number; left: number }>()
  return {
    async take(endpoint, who) {
      const kind = kindOf(endpoint)
      const allowed = kind === null ? 0 : allowance[kind]
      if (allowed === 0) return 0
      const key = `${kind} ${who}`
      const time = now()
      const open = windows.get(key)
      const window = open && open.until > time ? open : { until: time + WINDOW_MS, left: allowed }
      windows.delete(key)
      windows.set(key, window)
      forgetOldest(windows)
      if (window.left === 0) return Math.ceil((window.until - time) / 1000)
      window.left -= 1
      return 0
    },
  }
}

function kindOf(endpoint: EndpointName): keyof Allowance | null {
  if (AUTH.has(endpoint)) return 'auth'
  if (UPLOADS.has(endpoint)) return 'uploads'
  return PARTNERS.has(endpoint) ? 'partners' : null
}

function forgetOldest(windows: Map<string, unknown>): void {
  if (windows.size <= MOST_CALLERS) return
  const [oldest] = windows.keys()
  if (oldest !== undefined) windows.delete(oldest)
}
