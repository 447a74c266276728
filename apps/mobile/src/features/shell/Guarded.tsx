import type { Language, ScriptId } from '@scripteam/contract/model'
import { Redirect, usePathname } from 'expo-router'
import type { ReactNode } from 'react'
import { useAuth } from '../../state/index.ts'
import { admit, type Need } from './admission.ts'

interface Props {
  needs: readonly Need[]
  /** For the need `language`: the script at hand, once it is known. */
  script?: { id: ScriptId; primaryLanguage: Language | null }
  children: ReactNode
}

/** Where the door leads anyway, and where people sign out: nothing to come back to. */
const NO_NEXT = ['/', '/scripts', '/profile']

/** Shows a screen to those who may see it and leads everybody else to where that can be mended. */
export function Guarded({ needs, script, children }: Props) {
  const session = useAuth((state) => state.session)
  const path = usePathname()
  const admission = admit(
    { isSignedIn: session !== null, tier: session?.tier ?? null, scriptLanguage: script?.primaryLanguage },
    needs,
  )
  if (admission.kind === 'welcome') return children
  switch (admission.need) {
    case 'signedIn':
      return <Redirect href={{ pathname: '/welcome', params: NO_NEXT.includes(path) ? {} : { next: path } }} />
    case 'premium':
      return <Redirect href="/profile" />
    case 'language':
      return <Redirect href={{ pathname: '/scripts/[scriptId]', params: { scriptId: script?.id ?? '' } }} />
  }
}
