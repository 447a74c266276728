import type { Credentials } from '@scripteam/contract/api'
import type { Tier, UserId } from '@scripteam/contract/model'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { vault } from '../platform/storage'

/** Who is signed in; small, since the keystore takes 2 KB. */
interface Session {
  token: string
  refreshToken: string
  userId: UserId
  email: string
  firstName: string
  tier: Tier
}

interface AuthState {
  session: Session | null
  /** True while the calm sign-in lies over the screen, because the session has run out. */
  isAskingAgain: boolean
  /** True once that was put off: nobody is asked twice unless they want to be. */
  isPutOff: boolean
  signedIn: (credentials: Credentials) => void
  signedOut: () => void
  askAgain: () => void
  putOff: () => void
}

export const useAuth = create<AuthState>()(
  persist(
    (set) => ({
      session: null,
      isAskingAgain: false,
      isPutOff: false,
      signedIn: (credentials) => set({ session: sessionOf(credentials), isAskingAgain: false, isPutOff: false }),
      signedOut: () => set({ session: null, isAskingAgain: false, isPutOff: false }),
      askAgain: () => set({ isAskingAgain: true, isPutOff: false }),
      putOff: () => set({ isAskingAgain: false, isPutOff: true }),
    }),
    {
      name: 'scripteam.auth',
      version: 1,
      storage: createJSONStorage(() => vault),
      partialize: (state) => ({ session: state.session }),
    },
  ),
)

function sessionOf({ token, refreshToken, user }: Credentials): Session {
  return {
    token,
    refreshToken,
    userId: user.id,
    email: user.email,
    firstName: user.profile.firstName,
    tier: user.subscription,
  }
}
