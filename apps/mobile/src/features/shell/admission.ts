import type { Language, Tier } from '@scripteam/contract/model'

/** What a screen may ask of whoever comes. */
export type Need = 'signedIn' | 'premium' | 'language'

export interface Visitor {
  isSignedIn: boolean
  tier: Tier | null
  /** Language of the script at hand, null until it is confirmed, undefined where there is no script. */
  scriptLanguage: Language | null | undefined
}

/** Where a visitor is sent who lacks something: to the door, to the profile, or to the script's own page. */
export type Admission = { kind: 'welcome' } | { kind: 'lacks'; need: Need }

/** Whether a visitor may see a screen; the first need that is not met decides. */
export function admit(visitor: Visitor, needs: readonly Need[]): Admission {
  const need = needs.find((one) => !isMet(visitor, one))
  return need === undefined ? { kind: 'welcome' } : { kind: 'lacks', need }
}

function isMet(visitor: Visitor, need: Need): boolean {
  switch (need) {
    case 'signedIn':
      return visitor.isSignedIn
    case 'premium':
      return visitor.tier === 'premium' || visitor.tier === 'institutional'
    case 'language':
      return visitor.scriptLanguage !== null
  }
}
