import { type Href, Redirect, useLocalSearchParams } from 'expo-router'
import type { ReactNode } from 'react'
import { useAuth } from '../../state/index.ts'
import { nextPlace } from './nextPlace.ts'

/** Leads whoever is signed in on to where they wanted to go; the doors are for everybody else. */
export function EnteredGate({ children }: { children: ReactNode }) {
  const isSignedIn = useAuth((state) => state.session !== null)
  const { next } = useLocalSearchParams<{ next?: string }>()
  // The router types paths only in generated code; `nextPlace` lets only our own through.
  return isSignedIn ? <Redirect href={nextPlace(next) as Href} /> : children
}
